import { expect, test } from 'vitest'
import type { Graph, LoadOutcome } from '#graph/graph.ts'
import { openJournal } from '#journal/journal.ts'
import type { JournalRecord } from '#journal/records.ts'
import type { Extraction } from '#model/extraction.ts'
import { openDelivery } from '../../src/cli/delivery.ts'
import { makeExtraction } from '../graph/make-extraction.ts'
import { temporaryFolder } from '../support/commands.ts'

const articles = Array.from({ length: 60 }, (_, at) =>
  makeExtraction({ url: `https://wire.example/${at}`, publisher: 'Wire', publishedAt: '2025-01-15', claims: [] }),
)

test('a graph that has nothing to do is not kept waiting for a full batch', async () => {
  const journal = await openJournal(await temporaryFolder())
  const sizes: number[] = []
  const outcome = ({ article }: Extraction): LoadOutcome => ({
    ...{ articleId: article.id, state: 'new', claims: 0, claimsNew: 0, claimsRemoved: 0 },
  })
  const graph = {
    load: async (some: readonly Extraction[]) => {
      sizes.push(some.length)
      return some.map(outcome)
    },
    close: async () => {},
  } as unknown as Graph
  const delivery = openDelivery(journal, {
    openGraph: async () => graph,
    ...{ onLoaded: () => {}, onLost: () => {}, onBroken: () => {} },
  })
  const at = '2026-11-01T08:00:00.000Z'
  const records = articles.map(
    (extraction, number): JournalRecord => ({
      ...{ kind: 'kept', at, origin: extraction.article.id, revision: String(number), extraction },
    }),
  )
  await journal.append(...records)
  for (const [number, extraction] of articles.entries()) delivery.add(String(number), extraction)
  // Not yet asked to finish, and long before its patience ends.
  expect(await until(() => sizes.length > 0)).toBe(true)
  await delivery.finish()
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(60)
  await journal.close()
})

async function until(holds: () => boolean): Promise<boolean> {
  for (let attempt = 0; attempt < 50 && !holds(); attempt++) await new Promise((resolve) => setTimeout(resolve, 10))
  return holds()
}
