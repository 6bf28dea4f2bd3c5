import type { EntityKind } from '#model/extraction.ts'
import type { RelationName } from '#model/relation.ts'
import { MEANINGS } from '#relations/meanings.ts'
import type { Ask } from './ask.ts'
import type { DependencyOptions, DependencyPaths, GraphEntity, WalkAtOnce } from './graph.ts'
import { toEntity } from './records.ts'
import { areEnds, walkText } from './walk-text.ts'
import { begin, type Direction, finish, reach, type StoredHop, type Walked } from './walked.ts'

/** The types whose subject depends on its object. */
export const DEPENDENCY_TYPES: readonly RelationName[] = ['BUYS_FROM', 'USES']

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

/** What a walk brings, once it is known where it began; null where one question was too small for it. */
export type WalkedFrom = (start: GraphEntity) => DependencyPaths | null

/**
 * Whether a walk may be one question. Over direct edges only, and without parents: a product has its maker and there it
 * ends, but a subsidiary has a parent that has a parent. Three levels at most, for the first time Neo4j plans each for some
 * tenths of a second, and 100 ends, for Neo4j counts all that is reached as memory of every row that it sorts.
 */
export function isAtOnce(options: DependencyOptions): boolean {
  const { statuses = ['current'], rollUp = false, types = DEPENDENCY_TYPES } = options
  const isCurrentOnly = statuses.length === 1 && statuses[0] === 'current'
  return isCurrentOnly && !rollUp && directed(types).length > 0 && depthOf(options) <= 3 && limitOf(options) <= 100
}

/** What to ask for a walk that is one question. */
export function askWalk(direction: Direction, from: EntityKind, options: WalkAtOnce): Ask<WalkedFrom> {
  const { minConfidence = 0, minSources = 1, asOf } = options
  const [depth, limit, withPaths] = [depthOf(options), limitOf(options), options.paths !== false]
  // What is always so is not asked: the statement goes out with every question.
  const [isConfident, isSupported, onDay] = [minConfidence > 0, minSources > 1, asOf !== undefined]
  return {
    text: walkText({
      direction,
      fromProduct: from === 'Product',
      depth,
      types: directed(options.types ?? DEPENDENCY_TYPES),
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
    read: (steps) => (start) => {
      const walked = followSteps(steps as Step[], start, direction, limit)
      return walked && finish(walked, direction, limit, withPaths)
    },
  }
}

/** What follows and what is stated take turns, level by level. Null where more follows than is walked at once. */
function followSteps(steps: readonly Step[], start: GraphEntity, direction: Direction, limit: number): Walked | null {
  const walked = begin(start, direction)
  const seen = new Map([[0, walked.reached.get(start.key)!]])
  let places = 1
  for (const [at, [size, hops]] of steps.entries()) {
    const isDerived = at % 2 === 0
    if (isDerived && size > limit && !areEnds(direction, at)) return null
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
