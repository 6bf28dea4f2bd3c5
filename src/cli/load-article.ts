import type { LoadArticle } from '#api/context.ts'
import type { Graph, LoadOutcome } from '#graph/graph.ts'
import type { Fetcher } from '#sources/fetch/index.ts'
import { fetchOneArticle } from '#sources/index.ts'
import { recordOf } from './delivery.ts'
import type { ExtractTask } from './extract-worker.ts'
import { type ExtractionItem, extractTask, openExtractionPool } from './extractions.ts'
import { revisionOf } from './loading.ts'
import type { LendJournal } from './shared-journal.ts'

/** How many clients' articles are read at a time; the other cores answer queries. */
const WORKERS = 2

/** How the API loads single articles, through the journal: one that a client sends, and one from the web. */
export interface ArticleLoader {
  /** As a line of JSON lines would be, its text unchanged. */
  readonly loadArticle: LoadArticle
  loadUrl(url: string): Promise<LoadOutcome>
}

interface Surroundings {
  readonly graph: Graph
  readonly journal: LendJournal
  readonly fetcher: Fetcher
}

export function openArticleLoader({ graph, journal, fetcher }: Surroundings): ArticleLoader {
  const pool = openExtractionPool({ size: WORKERS })

  async function readAndLoad(task: ExtractTask): Promise<LoadOutcome> {
    const [item] = await extractTask(pool, task)
    if (!item) throw new Error('nothing was read of one article')
    if ('failure' in item) throw item.failure
    const outcome = await keepAndLoad(item)
    if (outcome.failure) throw outcome.failure
    return outcome
  }

  function keepAndLoad({ origin, extraction }: Exclude<ExtractionItem, { failure: unknown }>): Promise<LoadOutcome> {
    const revision = revisionOf(extraction)
    return journal(async ({ append }) => {
      await append({ kind: 'kept', at: new Date().toISOString(), origin, revision, extraction })
      const [outcome] = await graph.load([extraction])
      if (!outcome) throw new Error('graph.load gave no outcome for its one article')
      await append(recordOf(outcome, revision))
      return outcome
    })
  }

  return {
    loadArticle: (input) =>
      readAndLoad({
        document: { origin: 'The article', bytes: Buffer.from(JSON.stringify(input)) },
        options: { format: 'jsonl' },
      }),
    loadUrl: async (url) => readAndLoad({ document: await fetchOneArticle(url, fetcher), options: {} }),
  }
}
