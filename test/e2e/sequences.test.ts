import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '#graph/graph.ts'
import { openGraph } from '#graph/open.ts'
import { openJournal } from '#journal/journal.ts'
import type { JournalRecord } from '#journal/records.ts'
import { openDelivery } from '../../src/cli/delivery.ts'
import { revisionOf } from '../../src/cli/loading.ts'
import { clearGraph, dumpGraph } from '../graph/dump-graph.ts'
import { leftAfter, type Step, step } from '../graph/sequences.ts'
import { temporaryFolder } from '../support/commands.ts'
import { useNeo4j } from '../support/neo4j.ts'

const neo = useNeo4j()
let graph: Graph
beforeAll(async () => {
  graph = await openGraph(neo.settings)
  await graph.migrate()
})
afterAll(() => graph?.close())

test('however often Neo4j is away, the journal brings the graph to a fresh load of what is left', async () => {
  const home = await temporaryFolder()
  let run = 0
  const moment = fc.tuple(step, fc.boolean())
  await fc.assert(
    fc.asyncProperty(fc.array(moment, { minLength: 2, maxLength: 6 }), async (moments) => {
      await clearGraph(neo.driver)
      const folder = join(home, String(run++))
      for (const [one, isAway] of moments) await write(folder, recordsOf(one), isAway)
      await write(folder, [], false)
      const worn = await dumpGraph(neo.driver)
      await clearGraph(neo.driver)
      await graph.load(leftAfter(moments.map(([one]) => one)))
      expect(worn).toEqual(await dumpGraph(neo.driver))
    }),
    { numRuns: 10, seed: 20_261_123, endOnFailure: true },
  )
}, 900_000)

const at = '2026-01-01T00:00:00Z'

function recordsOf(one: Step): JournalRecord[] {
  if ('retract' in one) return [{ kind: 'retracting', at, article: one.retract }]
  return one.load.map((extraction) => {
    const { id: origin } = extraction.article
    return { kind: 'kept', at, origin, revision: revisionOf(extraction), extraction }
  })
}

/** What a command does that writes these records: all that waits goes to the graph, unless that is away. */
async function write(folder: string, records: readonly JournalRecord[], isAway: boolean): Promise<void> {
  const journal = await openJournal(folder)
  await journal.append(...records)
  if (!isAway) {
    const delivery = openDelivery(journal, {
      openGraph: async () => ({ ...graph, close: async () => {} }),
      onLoaded: ({ failure }) => expect(failure).toBeUndefined(),
      onLost: (failure) => expect(failure).toBeUndefined(),
      onBroken: () => {},
    })
    await delivery.finish()
  }
  await journal.close()
}
