import { once } from 'node:events'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openGraph } from '#graph/open.ts'
import { useNeo4j } from '../support/neo4j.ts'
import { runScript } from '../support/wiregraph.ts'
import { lineTo } from './cut.ts'
import { clearGraph, dumpGraph } from './dump-graph.ts'
import { ledger, wire } from './story.ts'

const neo = useNeo4j()
/** The graph after each article, and the bytes that loading them takes. */
const calm: { dumps: string[][]; bytes: number } = { dumps: [[]], bytes: 0 }

beforeAll(async () => {
  const line = await lineTo(neo.settings.uri)
  const graph = await openGraph({ ...neo.settings, uri: line.uri })
  await graph.migrate()
  const before = line.bytes
  for (const extraction of [wire, ledger]) {
    await graph.load([extraction])
    calm.dumps.push(await dumpGraph(neo.driver))
  }
  calm.bytes = line.bytes - before
  await graph.close()
  await line.close()
})
beforeEach(() => clearGraph(neo.driver))

describe('a loader that is cut off', () => {
  test.each([0.02, 0.1, 0.25, 0.4, 0.5, 0.58, 0.7, 0.85, 0.97])(
    'at %f of its bytes leaves whole articles only, and loading again completes the graph',
    async (part) => {
      const line = await lineTo(neo.settings.uri, Math.round(calm.bytes * part) + 2_000)
      const load = async () => {
        const graph = await openGraph({ ...neo.settings, uri: line.uri }, { retryFor: 300 })
        try {
          for (const extraction of [wire, ledger]) await graph.load([extraction])
        } finally {
          await graph.close().catch(() => {})
        }
      }
      await load().catch((error) => expect(error).toMatchObject({ code: 'GRAPH_UNAVAILABLE' }))
      await line.close()

      const again = await openGraph(neo.settings)
      // The broken transaction may still be ending; a load waits for it, a look would not.
      await again.retract('nothing')
      const left = await dumpGraph(neo.driver)
      expect(calm.dumps).toContainEqual(left)
      await again.load([wire, ledger])
      expect(await dumpGraph(neo.driver)).toEqual(calm.dumps[2])
      expect(await again.load([wire, ledger])).toMatchObject([{ state: 'same' }, { state: 'same' }])
      await again.close()
    },
  )

  test('by SIGKILL after its first article does no harm', async () => {
    const child = runScript(`
      import { openGraph } from '#graph/open.ts'
      import { ledger, wire } from './test/graph/story.ts'
      const graph = await openGraph(${JSON.stringify(neo.settings)})
      await graph.load([wire])
      console.log('one')
      for (;;) { await graph.load([ledger]); await graph.retract(ledger.article.id) }
    `)
    let errors = ''
    child.stderr.on('data', (chunk) => {
      errors += chunk
    })
    const [first] = await once(child.stdout, 'data').then(
      (data) => data,
      () => [errors],
    )
    expect(String(first)).toBe('one\n')
    await new Promise((resolve) => setTimeout(resolve, 150))
    const gone = once(child, 'close')
    child.kill('SIGKILL')
    await gone
    const graph = await openGraph(neo.settings)
    await graph.load([wire, ledger])
    await graph.close()
    expect(await dumpGraph(neo.driver)).toEqual(calm.dumps[2])
  })

  test('by an abort signal stops before the next batch', async () => {
    const graph = await openGraph(neo.settings)
    await expect(graph.load([wire], { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i)
    await graph.close()
    expect(await dumpGraph(neo.driver)).toEqual([])
  })
})

describe('a network that swallows bytes', () => {
  test('ends a question in time, and the next one has a new connection', async () => {
    const line = await lineTo(neo.settings.uri)
    const graph = await openGraph({ ...neo.settings, uri: line.uri }, { readDeadline: 1_000 })
    await graph.load([wire])
    line.swallow(true)
    await expect(graph.counts()).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
    line.swallow(false)
    expect(await graph.counts()).toMatchObject({ articles: 1 })
    await graph.close()
    await line.close()
  })
})

describe('one connection that swallows bytes', () => {
  test('takes nobody else theirs', async () => {
    const line = await lineTo(neo.settings.uri)
    const graph = await openGraph({ ...neo.settings, uri: line.uri }, { readDeadline: 1_000 })
    await graph.load([wire])
    await graph.counts()
    line.swallowPresent()
    let isOver = false
    const late = graph.counts().finally(() => {
      isOver = true
    })
    late.catch(() => {})
    await graph.counts()
    const { connections } = line
    while (!isOver) await graph.counts()
    await expect(late).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
    await graph.counts()
    expect(line.connections).toBe(connections)
    await graph.close()
    await line.close()
  })
})

describe('no Neo4j', () => {
  test.each([
    ['nobody listens', { uri: 'bolt://127.0.0.1:1' }, 'GRAPH_UNAVAILABLE'],
    ['the address is none', { uri: 'http://127.0.0.1:1' }, 'CONFIGURATION'],
    ['the database does not exist', { database: 'nosuch' }, 'CONFIGURATION'],
  ])('says so when %s', async (_, wrong, code) => {
    const opening = openGraph({ ...neo.settings, ...wrong })
    await expect(opening).rejects.toMatchObject({ name: 'Failure', code, remedy: expect.stringMatching(/\w/) })
  })

  test('says so when the password is wrong', async ({ skip }) => {
    if (neo.settings.password === '') skip('this server asks for no password')
    await expect(openGraph({ ...neo.settings, password: 'wrong' })).rejects.toMatchObject({ code: 'CONFIGURATION' })
  })
})
