import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parseApiKeys } from '#api/keys.ts'
import type { FeedLoad, Loads, ReadingRow } from '#api/loads.ts'
import { Failure, type FailureCode } from '#model/failure.ts'
import { ADDRESS, apiOver, ask } from './ask.ts'

const START = 'mutation { loadFeed(url: "https://wire.example/feed") { id state } }'
const URL_ = 'mutation { loadUrl(url: "https://wire.example/1") { outcome } }'
const READINGS = '{ readings(states: [FAILED]) { totalCount nodes { id reason { code message } } } }'
const FOLLOW = 'subscription { loadProgress(id: "1") { state new } }'

const running: FeedLoad = {
  ...{ id: '1', url: 'https://wire.example/feed', state: 'running', startedAt: '2026-01-01T00:00:00Z', endedAt: null },
  ...{ read: 0, new: 0, changed: 0, same: 0, refused: 0, claims: 0, refusals: [], failure: null },
}
const reading = (change: Partial<ReadingRow>): ReadingRow => ({
  ...{ article: null, origin: null, title: null, state: 'new', at: '2026-01-01T00:00:00Z', claims: 0, reason: null },
  ...change,
})
const why = (code: FailureCode, message: string) => new Failure(code, message, 'Do something about it.')

const READ: readonly ReadingRow[] = [
  reading({
    origin: 'http://10.0.0.7/',
    state: 'failed',
    reason: why('FETCH_REFUSED', '10.0.0.7 is a private address'),
  }),
  reading({
    origin: 'https://a.example/',
    state: 'failed',
    reason: why('FETCH_FAILED', 'Nobody answers at port 8080'),
  }),
  reading({ origin: 'b.html', state: 'failed', reason: why('EMPTY_ARTICLE', 'There is no text in b.html.') }),
  reading({ article: 'https://wire.example/clouds', origin: 'feed', state: 'same', claims: 3 }),
]

/** Loads that answer from what is given. */
function loads(change: Partial<Loads> = {}): Loads {
  return {
    loadUrl: () => Promise.reject(why('FETCH_FAILED', 'connection refused by 192.0.2.1')),
    begin: () => running,
    find: () => running,
    follow: () => null,
    retract: () => Promise.reject(new Error('not in this test')),
    readings: async () => new Map(READ.map((row) => [row.article ?? `failed:${row.origin}`, row])),
    ...change,
  }
}

describe('loading from the web', () => {
  it('answers alike whether an address may not be fetched or does not answer', async () => {
    const failures = [why('FETCH_REFUSED', 'private: 10.0.0.7'), why('FETCH_FAILED', 'connection refused by 192.0.2.1')]
    const answers = failures.map((failure) => {
      const { ask, logged } = apiOver(undefined, { loads: loads({ loadUrl: () => Promise.reject(failure) }) })
      return ask(URL_).then((answer) => ({ answer, logged }))
    })
    const [refused, failed] = await Promise.all(answers)
    expect(refused).toEqual(failed)
    expect(JSON.stringify(refused)).not.toMatch(/private|10\.0|192\.0/)
    expect(refused?.answer.errors).toMatchObject([{ extensions: { code: 'FETCH_FAILED' } }])
  })

  it('tells of a page that was fetched what is wrong with it', async () => {
    const { ask } = apiOver(undefined, { loads: loads({ loadUrl: async () => Promise.reject(READ[2]?.reason) }) })
    expect((await ask(URL_)).errors).toMatchObject([
      { message: 'There is no text in b.html.', extensions: { code: 'EMPTY_ARTICLE' } },
    ])
  })

  it('says of a feed what loads it', async () => {
    const feed = why('MANY_ARTICLES', 'https://wire.example/1 is a feed and no article.')
    const { ask } = apiOver(undefined, { loads: loads({ loadUrl: () => Promise.reject(feed) }) })
    const { message } = feed
    expect((await ask(URL_)).errors).toMatchObject([
      { message, extensions: { code: 'MANY_ARTICLES', remedy: expect.stringContaining('`loadFeed`') } },
    ])
  })

  it('says to wait while others keep it busy', async () => {
    const { ask } = apiOver(undefined, { loads: loads({ begin: () => null }) })
    expect((await ask(START)).errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED', retryAfter: 30 } }])
  })

  it.each([
    START,
    URL_,
    READINGS,
    FOLLOW,
    '{ load(id: "1") { id } }',
    '{ articles(filter: { state: NEW }) { totalCount } }',
  ])('is not for readers: %s', async (query) => {
    const key = createHash('sha256').update('reader').digest('hex')
    const { api } = apiOver(undefined, { loads: loads(), keys: parseApiKeys(`read:${key}`) })
    const { errors } = await ask(api, query, {}, { 'x-api-key': 'reader' })
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })
})

describe('the progress of a load', () => {
  it('comes as events until the load has ended', async () => {
    async function* changes() {
      yield running
      yield { ...running, new: 2 }
      yield {
        ...running,
        new: 3,
        state: 'done' as const,
        refusals: [{ origin: 'x', failure: READ[0]!.reason as Failure }],
      }
    }
    const { api } = apiOver(undefined, { loads: loads({ follow: () => changes() }) })
    const response = await api.fetch(ADDRESS, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { loadProgress(id: "1") { state new refusals { message } } }' }),
    })
    expect(response.headers.get('content-type')).toMatch('text/event-stream')
    const events = (await response.text()).split('\n').filter((line) => line.startsWith('data: {'))
    const told = { message: 'The address could not be fetched.' }
    expect(events.map((line) => JSON.parse(line.slice(6)).data.loadProgress)).toEqual([
      { state: 'RUNNING', new: 0, refusals: [] },
      { state: 'RUNNING', new: 2, refusals: [] },
      { state: 'DONE', new: 3, refusals: [told] },
    ])
  })

  it('of an unknown load is an error', async () => {
    const { ask } = apiOver(undefined, { loads: loads() })
    expect((await ask(FOLLOW)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
  })
})

describe('what became of articles', () => {
  it('is told by state, without the network behind the server', async () => {
    const { ask } = apiOver(undefined, { loads: loads() })
    const { data } = await ask(READINGS)
    const fetched = { code: 'FETCH_FAILED', message: 'The address could not be fetched.' }
    expect(data.readings).toEqual({
      totalCount: 3,
      nodes: [
        { id: 'failed:http://10.0.0.7/', reason: fetched },
        { id: 'failed:https://a.example/', reason: fetched },
        { id: 'failed:b.html', reason: { code: 'EMPTY_ARTICLE', message: 'There is no text in b.html.' } },
      ],
    })
  })

  it('stands on the article, and the graph is asked for those in a state', async () => {
    const { ask, graph } = apiOver(undefined, { loads: loads() })
    const query =
      '{ articles(filter: { state: UNCHANGED, language: "EN", from: "2024-01-01" }) { nodes { id reading { state claims } } } }'
    const { data } = await ask(query)
    expect(data.articles.nodes[0]).toEqual({ id: READ[3]?.article, reading: { state: 'UNCHANGED', claims: 3 } })
    expect(graph.asked[0]).toMatchObject([
      'articles',
      { ids: [READ[3]?.article], language: 'en', from: '2024-01-01' },
      {},
    ])
  })
})
