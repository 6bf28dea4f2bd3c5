import type { ArticleFilter, GraphArticle, GraphCounts, Page, Paged } from './graph.ts'
import { aliasKey } from './names.ts'
import { pageParams, toPage } from './pages.ts'
import { toArticle } from './records.ts'
import { statement } from './statements.ts'
import type { Store } from './store.ts'
import { capKey, capped } from './values.ts'

/** See Graph.article. */
export async function article(store: Store, id: string): Promise<GraphArticle | null> {
  const [found] = await articlesById(store, [id])
  return found!
}

/** See Graph.articlesById. */
export async function articlesById(store: Store, ids: readonly string[]): Promise<readonly (GraphArticle | null)[]> {
  const rows = await store.read(statement('article'), { ids: capped(ids) })
  const found = new Map(rows.map(toArticle).map((one) => [one.id, one]))
  return ids.map((id) => found.get(capKey(id)) ?? null)
}

/** See Graph.articles. */
export async function articles(store: Store, filter: ArticleFilter = {}, page?: Page): Promise<Paged<GraphArticle>> {
  const params = {
    company: filter.company === undefined ? null : capKey(filter.company),
    publisher: filter.publisher === undefined ? null : aliasKey(filter.publisher),
    language: filter.language ?? null,
    from: filter.from ?? null,
    to: filter.to ?? null,
    asOf: filter.asOf ?? null,
    ids: filter.ids?.map(capKey) ?? null,
  }
  const [rows, count] = await Promise.all([
    store.read(statement('articles'), { ...params, ...pageParams(page) }),
    store.read(statement('count-articles'), params),
  ])
  return toPage(rows.map(toArticle), count[0]!.total as number, page, ({ publishedAt, id }) => ({
    seen: publishedAt ?? '',
    id,
  }))
}

/** See Graph.counts. */
export async function counts(store: Store): Promise<GraphCounts> {
  const [row] = await store.read(statement('counts'))
  const { factsByType, ...numbers } = row as unknown as Omit<GraphCounts, 'factsByType'> & {
    factsByType: readonly { readonly type: string; readonly count: number }[]
  }
  return { ...numbers, factsByType: Object.fromEntries(factsByType.map(({ type, count }) => [type, count])) }
}
