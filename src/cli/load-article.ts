import type { LoadArticle } from '#api/context.ts'
import { extract } from '#extract/index.ts'
import type { Graph } from '#graph/graph.ts'
import { readArticle } from '#read/index.ts'

/** How the API loads an article that a client sends: as a line of JSON lines would be, its text unchanged. */
export function loadArticleInto(graph: Graph): LoadArticle {
  return async (input) => {
    const bytes = Buffer.from(JSON.stringify(input))
    const article = await readArticle({ origin: 'The article', bytes }, { format: 'jsonl' })
    const [outcome] = await graph.load([extract(article)])
    if (!outcome) throw new Error('graph.load gave no outcome for its one article')
    if (outcome.failure) throw outcome.failure
    return outcome
  }
}
