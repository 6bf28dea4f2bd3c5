import type { RelationName } from '#model/relation.ts'
import { MEANINGS } from '#relations/meanings.ts'
import { EDGES_OF_ENDED } from './edges.ts'
import type { DependencyOptions, DependencyPath, DependencyPaths, FactStatus, GraphEntity, Hop } from './graph.ts'
import { statement, statementFor } from './statements.ts'
import type { Params, Store } from './store.ts'
import { byCode } from './values.ts'

type Direction = 'dependencies' | 'dependents'

/** The types whose subject depends on its object. */
const DEPENDENCY_TYPES: readonly RelationName[] = ['BUYS_FROM', 'USES']

/**
 * Walks level by level from the company. Each level is one question to Neo4j with at most `limit` answers, so that a
 * hub with 50,000 customers costs no more than is asked for, and every entity keeps one shortest, strongest way.
 */
export async function walk(
  store: Store,
  direction: Direction,
  start: GraphEntity,
  options: DependencyOptions = {},
): Promise<DependencyPaths> {
  const depth = clamp(options.depth ?? 1, 1, 6)
  const limit = clamp(options.limit ?? 100, 1, 1_000)
  const ask = asker(store, direction, options)

  const walked: Walked = { reached: new Map(), isPassage: direction === 'dependents', isCut: false }
  walked.reached.set(start.key, { entity: start, depth: 0, hops: 0, strength: 1 })
  let last: readonly Reached[] = [...walked.reached.values()]
  for (let level = 1; level <= depth && last.length > 0 && ends(walked).length <= limit; level++) {
    const frontier = await follow(ask.derived, last, walked)
    last = await step(ask.stated, frontier, walked, level, limit + 1)
  }
  if (!walked.isPassage) await follow(ask.derived, last, walked)
  const found = ends(walked).sort(
    (a, b) => a.depth - b.depth || b.strength - a.strength || a.hops - b.hops || byCode(a.entity.key, b.entity.key),
  )
  const kept = found.slice(0, limit)
  return {
    nodes: nodesOf(kept, walked),
    paths: options.paths === false ? [] : kept.map((one) => toPath(one, walked, direction)),
    truncated: walked.isCut || found.length > limit,
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, Math.trunc(value)))
}

interface Walked {
  readonly reached: Map<string, Reached>
  /** Whether what is reached by a derived hop is only on the way. */
  readonly isPassage: boolean
  isCut: boolean
}

interface Reached {
  readonly entity: GraphEntity
  readonly depth: number
  /** Depth and derived hops together. */
  readonly hops: number
  /** Confidence of the weakest hop on the way. */
  readonly strength: number
  /** The hop that led here. */
  readonly hop?: StoredHop
  readonly isDerived?: boolean
}

/** A hop as the statements return it, with the entity that it leads to. */
interface StoredHop extends GraphEntity {
  /** Key of the entity one step nearer to the start. */
  readonly from: string
  readonly strength: number
  /** What says it, the strongest first; none where no paths are wanted. */
  readonly facts: readonly (readonly [type: RelationName, id: string, confidence: number, sources: number])[]
}

/** A company's own products and subsidiaries lead to those who depend on it, but are no answer themselves. */
function ends({ reached, isPassage }: Walked): Reached[] {
  return [...reached.values()].filter((one) => one.depth > 0 && !(isPassage && one.isDerived))
}

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

/** Types with two different ends, in the catalogue's order. Who competes with whom is not a dependency. */
function directed(types: readonly RelationName[]): readonly RelationName[] {
  return MEANINGS.filter(({ name, symmetric, object }) => types.includes(name) && !symmetric && object.length > 0).map(
    ({ name }) => name,
  )
}

async function step(ask: Ask, from: readonly Reached[], walked: Walked, depth: number, limit: number) {
  const hops = await ask(from, [...walked.reached.keys()], limit)
  return hops.map((hop) => reach(hop, walked, depth, false))
}

/** Derived hops from one level at most: a maker has products, not more products than this. */
const MOST_DERIVED = 1_000

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

function reach(hop: StoredHop, { reached }: Walked, depth: number, isDerived: boolean): Reached {
  const { key, kind, name, from, strength } = hop
  const hops = reached.get(from)!.hops + 1
  const one = { entity: { key, kind, name }, depth, hops, strength, hop, isDerived }
  reached.set(key, one)
  return one
}

function nodesOf(ends: readonly Reached[], { reached }: Walked): DependencyPaths['nodes'] {
  const nodes = new Map(ends.map(({ entity, depth }) => [entity.key, { entity, depth }]))
  // What stands on the way to it is no nearer than it, or is an end itself.
  for (const end of ends)
    for (let { entity, hop } = end; hop; { entity, hop } = reached.get(hop.from)!)
      if (!nodes.has(entity.key)) nodes.set(entity.key, { entity, depth: end.depth })
  return [...nodes.values()].sort((a, b) => a.depth - b.depth)
}

/** The way back to the start. Walked from the one who depends it lies the other way round. */
function toPath(end: Reached, { reached }: Walked, direction: Direction): DependencyPath {
  const hops: Hop[] = []
  for (let at = end; at.hop; at = reached.get(at.hop.from)!) {
    const near = reached.get(at.hop.from)!.entity
    const { facts } = at.hop
    const [type, , confidence, sourceCount] = facts[0]!
    const [from, to] = direction === 'dependencies' ? [near, at.entity] : [at.entity, near]
    const factIds = facts.map(([, id]) => id)
    hops.push({ from, to, type, factIds, derived: at.isDerived === true, confidence, sourceCount })
  }
  return { end: end.entity, depth: end.depth, hops: direction === 'dependencies' ? hops.reverse() : hops }
}
