import type { ClaimProps } from './facts.ts'
import { factOf, type Projected, type StoredFact } from './project.ts'
import type { ArticleRows } from './rows.ts'
import { statement } from './statements.ts'
import type { Run } from './store.ts'

/**
 * The facts of some articles that the graph does not have yet, summed up from all the claims they will have: those of
 * these articles. Nothing has to be read back for it. Asked before the articles are added, under the lock.
 */
export async function freshFacts(run: Run, articles: readonly ArticleRows[]): Promise<readonly Projected[]> {
  const ids = new Set(articles.flatMap(({ factIds }) => factIds))
  for (const row of await run(statement('load/known-facts'), { ids: [...ids] })) ids.delete(row.id as string)
  const facts = new Map<string, StoredFact & { claims: ClaimProps[] }>()
  for (const { id: article, nodes } of articles) {
    const { signature } = nodes.articles[0]!.props as Pick<ClaimProps, 'signature'>
    for (const row of nodes.facts as readonly Pick<StoredFact, 'id' | 'type' | 'subject' | 'object'>[])
      if (ids.has(row.id) && !facts.has(row.id)) facts.set(row.id, { ...row, status: null, claims: [] })
    for (const { fact, props } of nodes.claims as unknown as readonly { fact: string; props: ClaimProps }[])
      facts.get(fact)?.claims.push({ ...props, article, ...(signature ? { signature } : {}) })
  }
  return [...facts.values()].map(factOf)
}
