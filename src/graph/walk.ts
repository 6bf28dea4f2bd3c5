import type { RelationName } from '#model/relation.ts'
import { MEANINGS } from '#relations/meanings.ts'
import type { Ask } from './ask.ts'
import { EDGES_OF_ENDED } from './edges.ts'
import type { DependencyOptions, DependencyPaths, GraphEntity, WalkAtOnce } from './graph.ts'
import { toEntity } from './records.ts'
import { statement, statementFor } from './statements.ts'
import { begin, type Direction, finish, reach, type StoredHop, type Walked } from './walked.ts'

/** The types whose subject depends on its object. */
export const DEPENDENCY_TYPES: readonly RelationName[] = ['BUYS_FROM', 'USES']

/** Derived hops from one level at most: a maker has products, not more products than this. */
export const MOST_DERIVED = 1_000

export const depthOf = ({ depth = 1 }: DependencyOptions): number => clamp(depth, 1, 6)
export const limitOf = ({ limit = 100 }: DependencyOptions): number => clamp(limit, 1, 1_000)

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, Math.trunc(value)))
}

/** Types with two different ends, in the catalogue's order. Who competes with whom is not a dependency. */
export function directed(types: readonly RelationName[]): readonly RelationName[] {
  return MEANINGS.filter(({ name, symmetric, object }) => types.includes(name) && !symmetric && object.length > 0).map(
    ({ name }) => name,
  )
}

/** What a walk brings, once it is known where it began. */
export type WalkedFrom = (start: GraphEntity) => DependencyPaths

/**
 * Whether a walk is one question. Over direct edges only, and without parents: a product has its maker and there it ends,
 * but a subsidiary has a parent that has a parent. Three levels at most, for the first time Neo4j plans each for some
 * tenths of a second, and 200 ends, for Neo4j counts all that is reached as memory of every row that it sorts.
 */
export function isAtOnce(options: DependencyOptions): boolean {
  const { statuses = ['current'], rollUp = false, types = DEPENDENCY_TYPES } = options
  const isCurrentOnly = statuses.length === 1 && statuses[0] === 'current'
  return isCurrentOnly && !rollUp && directed(types).length > 0 && depthOf(options) <= 3 && limitOf(options) <= 200
}

/** What to ask for a walk that is one question. */
export function askWalk(direction: Direction, options: WalkAtOnce): Ask<WalkedFrom> {
  const { minConfidence = 0, minSources = 1, asOf } = options
  const [depth, limit, withPaths] = [depthOf(options), limitOf(options), options.paths !== false]
  // What is always so is not asked: the statement goes out with every question.
  const [isConfident, isSupported, onDay] = [minConfidence > 0, minSources > 1, asOf !== undefined]
  return {
    text: textOf({
      direction,
      depth,
      types: options.types ?? DEPENDENCY_TYPES,
      withPaths,
      isConfident,
      isSupported,
      onDay,
    }),
    params: {
      limit,
      ...(isConfident && { minConfidence }),
      ...(isSupported && { minSources }),
      ...(onDay && { asOf }),
    },
    read: (steps) => (start) => finish(followSteps(steps as Step[], start, direction), direction, limit, withPaths),
  }
}

/** What follows and what is stated take turns, level by level. */
function followSteps(steps: readonly Step[], start: GraphEntity, direction: Direction): Walked {
  const walked = begin(start, direction)
  const seen = new Map([[0, walked.reached.get(start.key)!]])
  let places = 1
  for (const [at, [size, hops]] of steps.entries()) {
    const isDerived = at % 2 === 0
    if (isDerived && size === MOST_DERIVED) walked.isCut = true
    for (const [place, hop] of hops.entries()) {
      const from = seen.get(hop[3])
      // What leads to it is too weak for the answer, and so is it.
      if (!from) continue
      const depth = isDerived ? from.depth : (at + 1) / 2
      seen.set(places + place, reach(toHop(hop, from.entity), walked, depth, isDerived))
    }
    places += size
  }
  return walked
}

/** How many hops a step had, and the first of them, where an answer may need them. */
type Step = readonly [size: number, hops: readonly StoredValues[]]
type StoredValues = readonly [
  key: string,
  name: string,
  strength: number,
  from: number,
  facts: StoredHop['facts'] | null,
]

function toHop(values: StoredValues, from: GraphEntity): StoredHop {
  const { key, kind, name } = toEntity(values)!
  const [, , strength, , facts] = values
  return { key, kind, name, from: from.key, strength, facts: facts ?? [] }
}

/** What makes one walk's statement another's. */
interface Shape {
  readonly direction: Direction
  readonly depth: number
  readonly types: readonly RelationName[]
  readonly withPaths: boolean
  readonly isConfident: boolean
  readonly isSupported: boolean
  readonly onDay: boolean
}

const texts = new Map<string, string>()

function textOf(shape: Shape): string {
  const key = Object.values(shape).join()
  const text = texts.get(key) ?? makeText(shape)
  texts.set(key, text)
  return text
}

/** The ways over which one follows, and over which one steps. From product to maker OFFERS is walked backwards. */
const WAYS = {
  dependencies: { follow: '(c:Product)<-[r:OFFERS]-(d:Entity)', step: '(c)-[r:RELATION]->(d:Entity)' },
  dependents: { follow: '(c)-[r:OFFERS]->(d:Entity)', step: '(c)<-[r:RELATION]-(d:Entity)' },
}

function makeText({ direction, depth, types, withPaths, isConfident, isSupported, onDay }: Shape): string {
  const ways = WAYS[direction]
  const trusted = `${isConfident ? statement('walk/confident') : ''} ${isSupported ? statement('walk/supported') : ''}`
  const held = onDay ? `${trusted} ${statement('walk/on-day')}` : trusted
  // Of what counts no more is taken than an answer may have; beyond it nothing is, for what is nearer comes first.
  const follow = (open: string, counts: boolean) =>
    statement('walk/follow')
      .replace('FOLLOW', ways.follow)
      .replace('CONDITION', trusted)
      .replace('OPEN', open)
      .replace('MOST', counts ? 'toInteger($limit) + 1' : String(MOST_DERIVED))
      .replaceAll('COUNTED', counts ? 'size(ds)' : '0')
  const step = statement('walk/step').replace('STEP', ways.step).replace('CONDITION', held)
  // Makers of what is reached are reached as well, but the start is not, nor what it makes.
  const isPassage = direction === 'dependents'
  const levels = Array.from({ length: depth }, (_, at) => [follow('ends <= $limit', !isPassage && at > 0), step])
  const last = isPassage ? [] : [follow('true', true)]
  const counts = (at: string) => (isPassage ? `${at} % 2 = 0` : `${at} > 1`)
  const facts = (way: string, condition: string) =>
    statement('walk/facts').replace('STEP', way).replace('CONDITION', condition)
  const end = statement('walk/end')
    .replace('COUNTS', counts('j'))
    .replace('COUNTED', counts('at'))
    .replace(
      'WALK_FACTS',
      withPaths
        ? `CASE WHEN at % 2 = 1 THEN ${facts(ways.follow, trusted)} ELSE ${facts(ways.step, held)} END`
        : 'null',
    )
  const edges = statementFor('walk/types', [...directed(types), ...(onDay ? EDGES_OF_ENDED : [])])
  return [statement('walk/start'), ...levels.flat(), ...last, end].join('\n').replaceAll('RELATION', edges)
}
