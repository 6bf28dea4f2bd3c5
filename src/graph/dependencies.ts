import { askOfEach } from './ask.ts'
import { EDGES_OF_ENDED } from './edges.ts'
import type { DependencyOptions, DependencyPaths, FactStatus, GraphEntity } from './graph.ts'
import { statement, statementFor } from './statements.ts'
import type { Params, Store } from './store.ts'
import { askWalk, DEPENDENCY_TYPES, depthOf, directed, isAtOnce, limitOf } from './walk.ts'
import { begin, type Direction, ends, finish, type Reached, reach, type StoredHop, type Walked } from './walked.ts'

/**
 * Walks level by level from the company. Each level gives at most `limit` entities, so that a hub with 50,000 customers
 * costs no more than is asked for, and every entity keeps one shortest, strongest way. All levels are one statement
 * where that can be; where much is asked, or it is not known how often something follows from what follows, each step is.
 */
export async function walk(
  store: Store,
  direction: Direction,
  start: GraphEntity,
  options: DependencyOptions = {},
): Promise<DependencyPaths> {
  if (!isAtOnce(options)) return walkInSteps(store, direction, start, options)
  const ask = askWalk(direction, start.kind, options)
  const [read = ask.read([])] = await askOfEach(store, [start.key], ask)
  return read(start) ?? walkInSteps(store, direction, start, options)
}

/** The same, each step a statement. */
export async function walkInSteps(
  store: Store,
  direction: Direction,
  start: GraphEntity,
  options: DependencyOptions,
): Promise<DependencyPaths> {
  const [depth, limit] = [depthOf(options), limitOf(options)]
  const ask = asker(store, direction, options)
  const walked = begin(start, direction)
  let last: readonly Reached[] = [...walked.reached.values()]
  for (let level = 1; level <= depth && last.length > 0 && ends(walked).length <= limit; level++) {
    const frontier = await follow(ask.derived, last, walked)
    last = await step(ask.stated, frontier, walked, level, limit + 1)
  }
  if (!walked.isPassage) await follow(ask.derived, last, walked)
  return finish(walked, direction, limit, options.paths !== false)
}

/** Derived hops from one level at most: a maker has products, not more products than this. */
const MOST_DERIVED = 1_000

/** Asks for one step from some entities. */
type Ask = (from: readonly Reached[], seen: readonly string[], limit: number) => Promise<readonly StoredHop[]>

/** The two kinds of step: the ones that facts state, and the ones that follow from what is offered and owned. */
function asker(store: Store, direction: Direction, options: DependencyOptions): { stated: Ask; derived: Ask } {
  const { minConfidence = null, minSources = null, rollUp = false, asOf = null } = options
  const statuses: readonly FactStatus[] = options.statuses ?? ['current']
  const types = directed(options.types ?? DEPENDENCY_TYPES)
  const edges = asOf === null ? types : [...types, ...EDGES_OF_ENDED]
  const params = (from: readonly Reached[], seen: readonly string[], limit: number) => ({
    from: from.map(({ entity, strength }) => [entity.key, strength]),
    seen,
    minConfidence,
    minSources,
    limit,
    asOf: null,
    withFacts: options.paths !== false,
  })
  const read = async (text: string, values: Params) => (await store.read(text, values)) as unknown as StoredHop[]
  const isCurrentOnly = statuses.length === 1 && statuses[0] === 'current'
  // From product to maker OFFERS is walked against its direction, and so is PARENT_OF from subsidiary to parent.
  const backwards = direction === 'dependencies' ? 'dependents' : 'dependencies'
  const derivedBy = rollUp ? ['OFFERS', 'PARENT_OF'] : ['OFFERS']
  return {
    stated: async (...step) => {
      if (types.length === 0) return []
      return isCurrentOnly
        ? read(statementFor(direction, edges), { ...params(...step), asOf })
        : read(statement(`${direction}-by-status`), { ...params(...step), types, statuses })
    },
    derived: async (from, ...step) => {
      // Towards makers only products lead on, unless parents count too.
      const able = rollUp || direction === 'dependents' ? from : from.filter(({ entity }) => entity.kind === 'Product')
      return able.length === 0 ? [] : read(statementFor(backwards, derivedBy), params(able, ...step))
    },
  }
}

async function step(ask: Ask, from: readonly Reached[], walked: Walked, depth: number, limit: number) {
  const hops = await ask(from, [...walked.reached.keys()], limit)
  return hops.map((hop) => reach(hop, walked, depth, false))
}

/** Adds what follows from the entities reached, for as long as anything does; it costs no depth. */
async function follow(ask: Ask, from: readonly Reached[], walked: Walked): Promise<readonly Reached[]> {
  const all = [...from]
  for (let last = from; last.length > 0; all.push(...last)) {
    const hops = await ask(last, [...walked.reached.keys()], MOST_DERIVED)
    if (hops.length === MOST_DERIVED) walked.isCut = true
    last = hops.map((hop) => reach(hop, walked, walked.reached.get(hop.from)!.depth, true))
  }
  return all
}
