import type { LoadArticle } from '#api/context.ts'
import type { Loads } from '#api/loads.ts'
import type { Graph } from '#graph/graph.ts'
import { newestOf, readLedgers } from '#journal/read.ts'
import { openFeedLoads } from './feed-loads.ts'
import { type FetchingOptions, fetcherOf } from './fetching.ts'
import { openArticleLoader } from './load-article.ts'
import { shareJournal } from './shared-journal.ts'

/** All that the API loads, through journals in a folder, as commands do: `wiregraph status` and `resume` know of it. */
export function openLoads(graph: Graph, folder: string, fetching: FetchingOptions) {
  const fetcher = fetcherOf(fetching)
  const journal = shareJournal(folder)
  const { loadArticle, loadUrl } = openArticleLoader({ graph, journal, fetcher })
  const { close, ...feeds } = openFeedLoads({ graph, folder, sources: { fetcher } })
  const loads: Loads = {
    loadUrl,
    ...feeds,
    retract: (article) =>
      journal(async ({ append, compact }) => {
        await append({ kind: 'retracting', at: now(), article })
        const outcome = await graph.retract(article)
        await append({ kind: 'retracted', at: now(), article })
        // Its words go too, and those of the page as it was fetched.
        await compact()
        const { origin } = newestOf(await readLedgers(folder)).get(article) ?? {}
        await fetcher.forget([article, origin ?? ''])
        return outcome
      }),
    readings: async () => newestOf(await readLedgers(folder)),
  }
  return {
    loads,
    loadArticle: loadArticle satisfies LoadArticle,
    async close(): Promise<void> {
      await close()
      await fetcher.close()
    },
  }
}

const now = () => new Date().toISOString()
