import { type Signed, storiesOf } from './copies.ts'
import type { GraphArticle } from './graph.ts'
import { articlesById } from './read-articles.ts'
import { statement } from './statements.ts'
import type { Store } from './store.ts'
import { byCode, capKey } from './values.ts'

/** See Graph.copies. */
export async function copies(store: Store, articleId: string, limit: number): Promise<readonly GraphArticle[]> {
  const id = capKey(articleId)
  const signed = (await store.read(statement('copies-of'), { id })) as unknown as Signed[]
  const stories = storiesOf(signed)
  const told = stories.get(id)
  const others = [...stories].filter(([article, story]) => article !== id && story === told).map(([article]) => article)
  const found = await articlesById(store, others.sort(byCode).slice(0, limit))
  return found.filter((article) => article !== null)
}
