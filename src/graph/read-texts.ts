import type { GraphMention } from './graph.ts'
import { statement } from './statements.ts'
import type { Row, Store } from './store.ts'
import { capKey } from './values.ts'

/** See Graph.textsOf. */
export async function textsOf(store: Store, articleIds: readonly string[]): Promise<readonly (string | null)[]> {
  const ids = articleIds.map(capKey)
  const rows = await store.read(statement('texts-of'), { ids: [...new Set(ids)] })
  const texts = new Map(rows.map(({ id, text }) => [id as string, text as string]))
  return ids.map((id) => texts.get(id) ?? null)
}

/** See Graph.mentionsOf. */
export async function mentionsOf(
  store: Store,
  articleIds: readonly string[],
): Promise<readonly (readonly GraphMention[])[]> {
  const ids = articleIds.map(capKey)
  const rows = await store.read(statement('mentions-of'), { ids: [...new Set(ids)] })
  const mentions = new Map<string, GraphMention[]>(ids.map((id) => [id, []]))
  for (const row of rows) mentions.get(row.id as string)?.push(toMention(row))
  return ids.map((id) => mentions.get(id)!)
}

function toMention({ start, end, entities }: Row): GraphMention {
  return { start, end, entities } as GraphMention
}
