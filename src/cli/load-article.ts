import type { LoadArticle } from '#api/context.ts'
import type { Graph } from '#graph/graph.ts'
import { extractTask, openExtractionPool } from './extractions.ts'

/** How many clients' articles are read at a time; the other cores answer queries. */
const WORKERS = 2

/** How the API loads an article that a client sends: as a line of JSON lines would be, its text unchanged. */
export function loadArticleInto(graph: Graph): LoadArticle {
  const pool = openExtractionPool({ size: WORKERS })
  return async (input) => {
    const document = { origin: 'The article', bytes: Buffer.from(JSON.stringify(input)) }
    const [item] = await extractTask(pool, { document, options: { format: 'jsonl' } })
    if (!item) throw new Error('nothing was read of one article')
    if ('failure' in item) throw item.failure
    const [outcome] = await graph.load([item.extraction])
    if (!outcome) throw new Error('graph.load gave no outcome for its one article')
    if (outcome.failure) throw outcome.failure
    return outcome
  }
}
