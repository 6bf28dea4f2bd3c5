import { dirname } from 'node:path'
import type { Journal } from '#journal/journal.ts'
import { newestOf, readLedgers } from '#journal/read.ts'

/** What waits here although a newer word on the article stands in another journal is not to be loaded over that. */
export async function dropReplaced(journal: Journal, others: readonly string[]): Promise<void> {
  const ledgers = (await readLedgers(dirname(journal.folder))).filter(({ lane }) => others.includes(lane))
  const newest = newestOf(ledgers)
  const replaced = [...journal.ledger.pending.values()].filter(
    ({ article, at }) => (newest.get(article)?.at ?? '') > at,
  )
  await journal.append(...replaced.map(({ article }) => ({ kind: 'replaced', article }) as const))
}
