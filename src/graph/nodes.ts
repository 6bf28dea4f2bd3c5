import type { GraphNode } from './graph.ts'
import { aboutArticle, toEntity } from './records.ts'
import { statement } from './statements.ts'
import type { Row, Store } from './store.ts'
import { capKey, capped } from './values.ts'

/** See Graph.nodes. */
export async function nodes(store: Store, ids: readonly string[]): Promise<readonly (GraphNode | null)[]> {
  const rows = await store.read(statement('nodes'), { ids: capped(ids) })
  const found = new Map(rows.map((row) => [row.id, toNode(row)]))
  return ids.map((id) => found.get(capKey(id)) ?? null)
}

function toNode({ entity, article, publisher, isFact, isClaim }: Row): GraphNode | null {
  if (entity) return { is: 'entity', node: toEntity(entity)! }
  if (article) return { is: 'article', node: aboutArticle(article as Row, publisher) }
  return isFact ? { is: 'fact' } : isClaim ? { is: 'claim' } : null
}
