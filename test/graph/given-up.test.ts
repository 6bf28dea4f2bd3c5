import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer } from '#api/server.ts'
import { openStore, type Store } from '#graph/store.ts'
import { fakeGraph } from '../api/fake-graph.ts'
import { useNeo4j } from '../support/neo4j.ts'

const neo = useNeo4j()
const ENDLESS = 'UNWIND range(1, 1000000000000) AS x WITH x WHERE x < 0 RETURN count(x) AS n'
/** Milliseconds in which Neo4j has ended it, measured to be one second; the rest is for a machine that is busy. */
const SOON = 10_000
let store: Store

beforeAll(() => {
  store = openStore(neo.settings, { readDeadline: 120_000 })
})
afterAll(() => store?.close())

test('a question that nobody waits for any more ends in Neo4j too', async () => {
  const asker = new AbortController()
  const asked = store.during(asker.signal).read(ENDLESS)
  asked.catch(() => {})
  await expect.poll(countEndless, { timeout: 60_000 }).toBe(1)
  const reason = new Error('the client has gone')
  asker.abort(reason)
  await expect(asked).rejects.toBe(reason)
  await expect.poll(countEndless, { timeout: SOON }).toBe(0)
  expect(await store.read('RETURN 1 AS one')).toEqual([{ one: 1 }])
})

test('so does one whose client has closed the connection', async () => {
  const endless = async (signal: AbortSignal) => {
    await store.during(signal).read(ENDLESS)
    throw new Error('it has an end')
  }
  const during = (signal: AbortSignal) => fakeGraph({ counts: () => endless(signal) })
  const graph = { ...fakeGraph(), during }
  const loadArticle = () => Promise.reject(new Error('nothing is loaded here'))
  const server = await startServer({ graph, loadArticle, port: 0 })
  const client = new AbortController()
  const asked = fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ counts { articles } }' }),
    signal: client.signal,
  })
  asked.catch(() => {})
  await expect.poll(countEndless, { timeout: 60_000 }).toBe(1)
  client.abort()
  await expect(asked).rejects.toThrow('abort')
  await expect.poll(countEndless, { timeout: SOON }).toBe(0)
  await server.close()
})

test('a question by someone who has gone already is not asked', async () => {
  const gone = store.during(AbortSignal.abort(new Error('gone')))
  await expect(gone.read('RETURN 1 AS one')).rejects.toThrow('gone')
})

async function countEndless(): Promise<number> {
  const session = neo.driver.session()
  const { records } = await session.run('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS query')
  await session.close()
  return records.filter((record) => record.get('query') === ENDLESS).length
}
