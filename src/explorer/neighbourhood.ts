import { ask } from './ask.ts'
import { CERTAINTIES, DEPENDENCY } from './catalogue.ts'
import { type Network, toNetwork } from './links.ts'
import type { Place } from './place.ts'
import { AROUND, type AroundAnswer, type Entity, WHO, type WhoAnswer } from './questions.ts'

/** How many are reached in each direction at most. */
const MOST = 1_000

/** Who is in the middle, and all that is drawn around. */
export interface Neighbourhood extends Network {
  readonly root: Entity
}

/** Asks for what a place draws: the company in the middle, its neighbours, and those of the ones that were opened. */
export async function findNeighbourhood(place: Place, signal: AbortSignal): Promise<Neighbourhood> {
  const { dependents } = await ask<WhoAnswer>(WHO, { name: place.company }, signal)
  const { root } = dependents
  const opened = place.open.filter((id) => id !== root.id).map((id) => findAround(id, { ...place, depth: 1 }, signal))
  const answers = await Promise.all([findAround(root.id, place, signal), ...opened])
  return { root, ...toNetwork(root, answers) }
}

function findAround(id: string, place: Place, signal: AbortSignal): Promise<AroundAnswer> {
  const isCompany = id.startsWith('organization/')
  // People, products and places depend on nobody: all that is said of them is asked for as facts.
  const walks = isCompany ? place.types.filter((type) => DEPENDENCY.includes(type)) : []
  const others = place.types.filter((type) => !walks.includes(type))
  const variables = {
    id,
    depth: place.depth,
    walks,
    others,
    statuses: statusesOf(place),
    confidence: place.confidence,
    on: place.on,
    most: MOST,
    up: walks.length > 0,
    down: walks.length > 0,
    aside: others.length > 0,
  }
  return ask<AroundAnswer>(AROUND, variables, signal)
}

/** The statuses that are asked for. A day in the past is asked of what was stated; the server takes no statuses together with a day. */
function statusesOf({ certainties, on }: Place): readonly string[] | undefined {
  if (on) return undefined
  return CERTAINTIES.filter(({ name }) => certainties.includes(name)).flatMap(({ statuses }) => statuses)
}
