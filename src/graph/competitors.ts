import { supplyEdges } from './edges.ts'
import type { InferredCompetitor } from './questions.ts'
import { statementFor } from './statements.ts'
import type { Store } from './store.ts'
import { capKey, capped } from './values.ts'

/** Neighbours looked at, and most of others that a neighbour may have: whom everybody buys from makes nobody rivals. */
const BREADTH = 1_000

/** See Questions.inferredCompetitors. */
export async function inferredCompetitors(
  store: Store,
  keys: readonly string[],
  asOf: string | null = null,
): Promise<readonly (readonly InferredCompetitor[])[]> {
  const rows = await store.read(statementFor('inferred-competitors', supplyEdges(asOf)), {
    keys: capped(keys),
    breadth: BREADTH,
    asOf,
    limit: 200,
  })
  const byKey = new Map<unknown, InferredCompetitor[]>()
  for (const { key, ...competitor } of rows) {
    const known = byKey.get(key) ?? []
    byKey.set(key, known)
    known.push(competitor as unknown as InferredCompetitor)
  }
  return keys.map((key) => byKey.get(capKey(key)) ?? [])
}
