import type { GraphEntity } from './graph.ts'
import type { Hub } from './questions.ts'
import { statement } from './statements.ts'
import type { Store } from './store.ts'

/** See Questions.hubs. */
export async function hubs(store: Store, limit: number): Promise<readonly Hub[]> {
  const rows = await store.read(statement('hubs'), { limit })
  return rows.map(({ entity, dependents }) => ({ company: entity as GraphEntity, dependents: dependents as number }))
}
