import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph, LoadOutcome } from '#graph/graph.ts'
import { openGraph } from '#graph/open.ts'
import { openJournal } from '#journal/journal.ts'
import { contentHash } from '#model/article.ts'
import type { Extraction } from '#model/extraction.ts'
import { openDelivery } from '../../src/cli/delivery.ts'
import { clearGraph, dumpGraph } from '../graph/dump-graph.ts'
import { makeExtraction } from '../graph/make-extraction.ts'
import { temporaryFolder } from '../support/commands.ts'
import { useNeo4j } from '../support/neo4j.ts'

const neo = useNeo4j()
let graph: Graph

beforeAll(async () => {
  graph = await openGraph(neo.settings)
  await graph.migrate()
})
afterAll(() => graph?.close())

const at = '2026-11-01T08:00:00.000Z'
const NAMES = ['Acme', 'Beta', 'Gamma']
const urlOf = (number: number) => `https://wire.example/${number}`
const article = (number: number, version: number) => {
  const [subject, object] = [NAMES[version % 3]!, NAMES[(version + 1 + (version >> 2)) % 3]!]
  return makeExtraction({
    url: urlOf(number),
    publisher: `Paper ${number % 2}`,
    publishedAt: '2025-01-15',
    claims:
      subject === object
        ? []
        : [{ says: `${subject} buys from ${object}.`, type: 'BUYS_FROM', subject, object, ...(version > 6 && ENDED) }],
  })
}
const ENDED = { status: 'ended', asOf: { from: null, to: '2024-12-31', precision: 'year', text: 'in 2024' } } as const

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ keep: fc.nat(4), version: fc.nat(8) }) },
  { weight: 2, arbitrary: fc.record({ retract: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.constant('deliver' as const) },
  // What a kill leaves: the journal as it is, what was on its way in the graph or not.
  { weight: 1, arbitrary: fc.constant('die' as const) },
  { weight: 1, arbitrary: fc.constant('die after loading' as const) },
  { weight: 1, arbitrary: fc.constant('compact' as const) },
)

test('whatever is loaded, changed, retracted and cut off in between, the graph is that of what is left', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), async (steps) => {
      await clearGraph(neo.driver)
      const folder = await temporaryFolder()
      const left = new Map<string, Extraction>()
      let journal = await openJournal(folder, { segmentBytes: 4_000 })
      const deliver = () => openDelivery(journal, deliveringTo(graph)).finish()
      const reopen = async () => {
        await journal.close()
        journal = await openJournal(folder, { segmentBytes: 4_000 })
      }
      for (const one of steps) {
        if (one === 'deliver') await deliver()
        else if (one === 'compact') await journal.compact()
        else if (one === 'die') await reopen()
        else if (one === 'die after loading') {
          const waiting = [...journal.ledger.pending.values()].filter(({ state }) => state === 'waiting')
          await graph.load(await Promise.all(waiting.map((pending) => journal.extraction(pending))))
          await reopen()
        } else if ('keep' in one) {
          const extraction = article(one.keep, one.version)
          const revision = contentHash(extraction.article.text).slice(0, 16)
          await journal.append({ kind: 'kept', at, origin: 'test', revision, extraction })
          left.set(extraction.article.id, extraction)
        } else {
          await journal.append({ kind: 'retracting', at, article: urlOf(one.retract) })
          left.delete(urlOf(one.retract))
        }
      }
      await deliver()
      expect(journal.ledger.pending.size).toBe(0)
      await journal.close()
      const worn = await dumpGraph(neo.driver)
      await clearGraph(neo.driver)
      await graph.load([...left.values()])
      expect(worn).toEqual(await dumpGraph(neo.driver))
    }),
    { numRuns: 10, endOnFailure: true },
  )
})

test('a graph that is lost for a while costs nothing, and what it refuses is told', async () => {
  await clearGraph(neo.driver)
  const folder = await temporaryFolder()
  const journal = await openJournal(folder)
  const wrong = { ...article(1, 0), mentions: [{ entity: 'organization/acme', start: 0, end: 4, text: 'Nope' }] }
  for (const extraction of [article(0, 0), wrong, article(2, 1)])
    await journal.append({ kind: 'kept', at, origin: 'test', revision: 'r', extraction })
  const outcomes: LoadOutcome[] = []
  const lost = openDelivery(journal, {
    ...deliveringTo(graph),
    openGraph: () => openGraph({ ...neo.settings, uri: 'bolt://127.0.0.1:1' }),
  })
  await expect(lost.finish()).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
  expect(journal.ledger.pending.size).toBe(3)
  await openDelivery(journal, { ...deliveringTo(graph), onLoaded: (outcome) => outcomes.push(outcome) }).finish()
  expect(outcomes).toMatchObject([{ state: 'new' }, { state: 'refused' }, { state: 'new' }])
  expect(journal.ledger.entries.get(urlOf(1))).toMatchObject({ state: 'failed', reason: { code: 'GRAPH_REFUSED' } })
  await journal.close()
})

function deliveringTo(to: Graph) {
  return {
    openGraph: async () => ({ ...to, close: async () => {} }),
    onLoaded: () => {},
    onLost: () => {},
    onBroken: () => {},
  }
}
