import type { RelationName } from '#model/relation.ts'
import { MEANINGS } from '#relations/meanings.ts'
import { entities } from './companies.ts'
import { EDGES_OF_ENDED } from './edges.ts'
import type { DependencyOptions, DependencyPath, DependencyPaths, FactStatus, GraphEntity, Hop } from './graph.ts'
import { statement, statementFor } from './statements.ts'
import type { Row, Store } from './store.ts'
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
  companyKey: string,
  options: DependencyOptions = {},
): Promise<DependencyPaths> {
  const [start] = await entities(store, [companyKey])
  if (!start) return { paths: [], truncated: false }
  const depth = clamp(options.depth ?? 1, 1, 6)
  const limit = clamp(options.limit ?? 100, 1, 1_000)
  const ask = asker(store, direction, options)

  const walked: Walked = { reached: new Map(), isPassage: direction === 'dependents', isCut: false }
  walked.reached.set(start.key, { entity: start, depth: 0, hops: 0, strength: 1 })
  let frontier = await follow(ask.derived, [...walked.reached.values()], walked)
  for (let level = 1; level <= depth && frontier.length > 0 && ends(walked).length <= limit; level++) {
    const stated = await step(ask.stated, frontier, walked, level, limit + 1)
    frontier = await follow(ask.derived, stated, walked)
  }
  const found = ends(walked).sort(
    (a, b) => a.depth - b.depth || b.strength - a.strength || a.hops - b.hops || byCode(a.entity.key, b.entity.key),
  )
  return {
    paths: found.slice(0, limit).map((one) => toPath(one, walked, direction)),
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
  /** The hop that led here; its `from` is the key one step nearer to the start. */
  readonly hop?: StoredHop
  readonly isDerived?: boolean
}

/** A hop as the statements return it. */
interface StoredHop {
  readonly from: string
  readonly type: RelationName
  readonly strength: number
  readonly factIds: readonly string[]
  readonly confidence: number
  readonly sourceCount: number
}

/** A company's own products and subsidiaries lead to those who depend on it, but are no answer themselves. */
function ends({ reached, isPassage }: Walked): Reached[] {
  return [...reached.values()].filter((one) => one.depth > 0 && !(isPassage && one.isDerived))
}

/** Asks for one step from some entities. */
type Ask = (from: readonly Reached[], seen: readonly string[], limit: number) => Promise<readonly Row[]>

/** The two kinds of step: the ones that facts state, and the ones that follow from what is offered and owned. */
function asker(store: Store, direction: Direction, options: DependencyOptions): { stated: Ask; derived: Ask } {
  const { minConfidence = null, minSources = null, rollUp = false, asOf = null } = options
  const statuses: readonly FactStatus[] = options.statuses ?? ['current']
  const types = directed(options.types ?? DEPENDENCY_TYPES)
  const edges = asOf === null ? types : [...types, ...EDGES_OF_ENDED]
  const params = (from: readonly Reached[], seen: readonly string[], limit: number) => ({
    from: from.map(({ entity, strength }) => ({ key: entity.key, strength })),
    seen,
    minConfidence,
    minSources,
    limit,
    asOf: null,
  })
  const isCurrentOnly = statuses.length === 1 && statuses[0] === 'current'
  // From product to maker OFFERS is walked against its direction, and so is PARENT_OF from subsidiary to parent.
  const backwards = direction === 'dependencies' ? 'dependents' : 'dependencies'
  const derivedBy = rollUp ? ['OFFERS', 'PARENT_OF'] : ['OFFERS']
  return {
    stated: async (...step) => {
      if (types.length === 0) return []
      return isCurrentOnly
        ? store.read(statementFor(direction, edges), { ...params(...step), asOf })
        : store.read(statement(`${direction}-by-status`), { ...params(...step), types, statuses })
    },
    derived: async (from, ...step) => {
      // Towards makers only products lead on, unless parents count too.
      const able = rollUp || direction === 'dependents' ? from : from.filter(({ entity }) => entity.kind === 'Product')
      return able.length === 0 ? [] : store.read(statementFor(backwards, derivedBy), params(able, ...step))
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
  const rows = await ask(from, [...walked.reached.keys()], limit)
  return rows.map((row) => reach(row, walked, depth, false))
}

/** Derived hops from one level at most: a maker has products, not more products than this. */
const MOST_DERIVED = 1_000

/** Adds what follows from the entities reached, for as long as anything does; it costs no depth. */
async function follow(ask: Ask, from: readonly Reached[], walked: Walked): Promise<readonly Reached[]> {
  const all = [...from]
  for (let last = from; last.length > 0; all.push(...last)) {
    const rows = await ask(last, [...walked.reached.keys()], MOST_DERIVED)
    if (rows.length === MOST_DERIVED) walked.isCut = true
    last = rows.map((row) => reach(row, walked, walked.reached.get((row.hop as StoredHop).from)!.depth, true))
  }
  return all
}

function reach(row: Row, { reached }: Walked, depth: number, isDerived: boolean): Reached {
  const hop = row.hop as StoredHop
  const hops = reached.get(hop.from)!.hops + 1
  const one = { entity: row.entity as GraphEntity, depth, hops, strength: hop.strength, hop, isDerived }
  reached.set(one.entity.key, one)
  return one
}

/** The way back to the start. Walked from the one who depends it lies the other way round. */
function toPath(end: Reached, { reached }: Walked, direction: Direction): DependencyPath {
  const hops: Hop[] = []
  for (let at = end; at.hop; at = reached.get(at.hop.from)!) {
    const near = reached.get(at.hop.from)!.entity
    const { type, factIds, confidence, sourceCount } = at.hop
    const [from, to] = direction === 'dependencies' ? [near, at.entity] : [at.entity, near]
    hops.push({ from, to, type, factIds, derived: at.isDerived === true, confidence, sourceCount })
  }
  return { end: end.entity, depth: end.depth, hops: direction === 'dependencies' ? hops.reverse() : hops }
}
