import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createApi } from '#api/api.ts'
import { createLog } from '#api/log.ts'
import type { Graph } from '#graph/graph.ts'
import { openGraph } from '#graph/open.ts'
import { openLoads } from '../../src/cli/api-loads.ts'
import { ADDRESS, ask } from '../api/ask.ts'
import { serve } from '../sources/serve.ts'
import { temporaryFolder } from '../support/commands.ts'
import { useNeo4j } from '../support/neo4j.ts'

const neo4j = useNeo4j()
let graph: Graph
beforeAll(async () => {
  graph = await openGraph(neo4j.settings, { readDeadline: 100_000 })
  await graph.migrate()
})
afterAll(() => graph?.close())
let folder: string
beforeEach(async () => {
  folder = await temporaryFolder()
})

/** The same story as two papers print it, with a line of their own. */
const print = (paper: string, day: string) =>
  `<!doctype html><html lang="en"><title>Acme buys chips</title><meta property="og:site_name" content="${paper}"><meta property="article:published_time" content="${day}"><article><h1>Acme buys chips</h1><p>Acme Corp. buys its chips from Zorex Ltd. for $20 million a year, the company said on Monday.</p><p>The contract of the two runs until the end of the decade, both companies said in a statement on Monday. Neither would say how it began, nor who had asked whom.</p><p>${paper} is read in the whole country.</p></article></html>`

/** An API that may fetch from these hosts, with a journal of its own. */
function apiThatMayFetch(host: string) {
  const { loads, loadArticle, close } = openLoads(graph, join(folder, 'journal'), {
    delay: 0,
    allowPrivateHosts: [host],
  })
  // A busy machine is no failure.
  const deadlines = { query: 200_000, mutation: 200_000 }
  const api = createApi({ graph, loads, loadArticle, deadlines, log: createLog({ level: 'silent' }) })
  return { ask: (query: string) => ask(api, query), api, close }
}

describe('the API', () => {
  test('loads a feed, tells how it goes, and what became of each article', async () => {
    const server = await serve({
      '/feed': (_, response) =>
        response
          .writeHead(200, { 'content-type': 'application/rss+xml' })
          .end(
            `<rss version="2.0"><channel><title>Post</title>${['/a', '/b', '/gone', '/more'].map((path) => `<item><link>${server.origin}${path}</link></item>`).join('')}</channel></rss>`,
          ),
      '/a': print('The Post', '2026-01-02'),
      '/b': print('The Herald', '2026-02-03'),
    })
    const { ask, api, close } = apiThatMayFetch(server.host)
    const begun = await ask(`mutation { loadFeed(url: "${server.origin}/feed", first: 3) { id state } }`)
    const response = await api.fetch(ADDRESS, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({
        query: `subscription { loadProgress(id: "${begun.data.loadFeed.id}") { state new refused refusals { origin code } } }`,
      }),
    })
    const events = (await response.text()).match(/^data: \{.*$/gm) ?? []
    expect(JSON.parse(events.at(-1)!.slice(6)).data.loadProgress).toEqual({
      ...{ state: 'DONE', new: 2, refused: 1 },
      refusals: [{ origin: `${server.origin}/gone`, code: 'FETCH_FAILED' }],
    })
    expect(server.asked).not.toContain('/more')

    const found = async (filter: string) => {
      const { data, errors } = await ask(`{ articles(filter: { ${filter} }) { nodes { publisher } } }`)
      expect(errors).toBeUndefined()
      return data.articles.nodes.map(({ publisher }: { publisher: string }) => publisher)
    }
    expect(await found('state: NEW')).toEqual(['The Herald', 'The Post'])
    expect(await found('state: NEW, company: "Zorex", publisher: "the post"')).toEqual(['The Post'])
    expect(await found('state: UNCHANGED')).toEqual([])
    expect(await found('from: "2026-02-03"')).toEqual(['The Herald'])
    expect(await found('to: "2026-02-02", language: "en"')).toEqual(['The Post'])
    expect(await found('language: "de"')).toEqual([])

    const copies = await ask(
      `{ article(id: "${server.origin}/a") { copies { publisher } } facts(filter: { types: [BUYS_FROM] }) { nodes { claimCount sourceCount } } }`,
    )
    expect(copies.errors).toBeUndefined()
    expect(copies.data.article.copies).toEqual([{ publisher: 'The Herald' }])
    expect(copies.data.facts.nodes).toEqual([{ claimCount: 2, sourceCount: 1 }])

    const again = await ask(`mutation { loadUrl(url: "${server.origin}/a") { outcome article { reading { state } } } }`)
    expect(again.errors).toBeUndefined()
    expect(again.data.loadUrl).toEqual({ outcome: 'UNCHANGED', article: { reading: { state: 'UNCHANGED' } } })
    await ask(`mutation { retractArticle(id: "${server.origin}/a") { claimsRemoved } }`)
    const states = await ask('{ readings { nodes { id state } } }')
    expect(states.data.readings.nodes).toEqual([
      { id: `failed:${server.origin}/gone`, state: 'FAILED' },
      { id: `${server.origin}/a`, state: 'RETRACTED' },
      { id: `${server.origin}/b`, state: 'NEW' },
    ])
    expect(await found('state: RETRACTED')).toEqual([])
    await close()
  })

  test('fetches nothing of this machine, and says no more than of a server that does not answer', async () => {
    const server = await serve({ '/a': print('The Post', '2026-01-02') })
    const { ask, close } = apiThatMayFetch('127.0.0.1:1')
    const load = (url: string) => ask(`mutation { loadUrl(url: "${url}") { outcome } }`)
    const refused = await load(`${server.origin}/a`)
    expect(refused.errors).toMatchObject([{ extensions: { code: 'FETCH_FAILED' } }])
    expect(await load('http://127.0.0.1:1/')).toEqual(refused)
    expect(server.asked).toEqual([])
    await close()
  })
})
