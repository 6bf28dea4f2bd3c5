import type { RelationName } from '#model/relation.ts'
import { EDGES_OF_ENDED } from './edges.ts'
import type { DependencyPath, GraphEntity, Hop } from './graph.ts'
import type { PathOptions } from './questions.ts'
import { statementFor } from './statements.ts'
import type { Row, Store } from './store.ts'
import { capKey } from './values.ts'

/** See Questions.path. */
export async function findPath(
  store: Store,
  fromKey: string,
  toKey: string,
  options: PathOptions = {},
): Promise<DependencyPath | null> {
  const { anyDirection = false, rollUp = false, minConfidence = null, minSources = null, asOf = null } = options
  const forward: readonly RelationName[] = (options.types ?? ['BUYS_FROM', 'USES']).filter((type) => type !== 'REPORTS')
  // From product to maker OFFERS is walked against its direction, and so is PARENT_OF from subsidiary to parent.
  const backward: RelationName[] = rollUp ? ['OFFERS', 'PARENT_OF'] : ['OFFERS']
  if (forward.length === 0 || fromKey === toKey) return null
  const edges = [...new Set([...forward, ...backward, ...(asOf === null ? [] : EDGES_OF_ENDED)])]
  const steps = Math.max(1, Math.min(8, Math.trunc(options.maxSteps ?? 6)))
  const rows = await store.read(statementFor('path', edges).replaceAll('STEPS', String(steps)), {
    from: capKey(fromKey),
    to: capKey(toKey),
    forward,
    backward: backward.filter((type) => !forward.includes(type)),
    anyDirection,
    minConfidence,
    minSources,
    asOf,
  })
  if (rows.length === 0) return null
  const hops = rows.map((row) => toHop(row, !anyDirection))
  return { end: rows.at(-1)!.to as GraphEntity, depth: hops.filter(({ derived }) => !derived).length, hops }
}

/** Walked as a dependency, a turned step goes from the product to its maker; otherwise a hop reads as its relation does. */
function toHop(row: Row, isDependency: boolean): Hop {
  const { from, to, type, factIds, confidence, sourceCount } = row as unknown as Omit<Hop, 'derived'>
  const isTurned = row.isTurned === true
  const ends = isTurned && !isDependency ? { from: to, to: from } : { from, to }
  return { ...ends, type, factIds, derived: isTurned && isDependency, confidence, sourceCount }
}
