import type { RelationName } from '#model/relation.ts'
import type { DependencyPath, DependencyPaths, GraphEntity, Hop } from './graph.ts'
import { byCode } from './values.ts'

export type Direction = 'dependencies' | 'dependents'

/** How far a walk has come. */
export interface Walked {
  readonly reached: Map<string, Reached>
  /** Whether what is reached by a derived hop is only on the way. */
  readonly isPassage: boolean
  isCut: boolean
}

export interface Reached {
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
export interface StoredHop extends GraphEntity {
  /** Key of the entity one step nearer to the start. */
  readonly from: string
  readonly strength: number
  /** What says it, the strongest first; none where no paths are wanted. */
  readonly facts: readonly (readonly [type: RelationName, id: string, confidence: number, sources: number])[]
}

/** A company's own products and subsidiaries lead to those who depend on it, but are no answer themselves. */
export function ends({ reached, isPassage }: Walked): Reached[] {
  return [...reached.values()].filter((one) => one.depth > 0 && !(isPassage && one.isDerived))
}

/** A walk that has not left its start. */
export function begin(start: GraphEntity, direction: Direction): Walked {
  const reached = new Map([[start.key, { entity: start, depth: 0, hops: 0, strength: 1 }]])
  return { reached, isPassage: direction === 'dependents', isCut: false }
}

/** Takes a hop that leads to an entity of that depth. */
export function reach(hop: StoredHop, { reached }: Walked, depth: number, isDerived: boolean): Reached {
  const { key, kind, name, from, strength } = hop
  const hops = reached.get(from)!.hops + 1
  const one = { entity: { key, kind, name }, depth, hops, strength, hop, isDerived }
  reached.set(key, one)
  return one
}

/** The answer of a walk that is over: at most so many ends, and the ways to them where they are wanted. */
export function finish(walked: Walked, direction: Direction, limit: number, withPaths: boolean): DependencyPaths {
  const found = ends(walked).sort(
    (a, b) => a.depth - b.depth || b.strength - a.strength || a.hops - b.hops || byCode(a.entity.key, b.entity.key),
  )
  const kept = found.slice(0, limit)
  return {
    nodes: nodesOf(kept, walked),
    paths: withPaths ? kept.map((one) => toPath(one, walked, direction)) : [],
    truncated: walked.isCut || found.length > limit,
  }
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
