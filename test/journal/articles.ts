import type { JournalRecord } from '#journal/records.ts'
import { makeExtraction } from '../graph/make-extraction.ts'

const at = '2026-11-01T08:00:00.000Z'

/** An article that was read: "https://wire.example/7", from "7.txt". */
export function kept(number: number, text = `Article ${number} says nothing much.`): JournalRecord {
  const extraction = makeExtraction({ url: urlOf(number), text })
  return { kind: 'kept', at, origin: `${number}.txt`, revision: extraction.article.contentHash, extraction }
}

/** What was kept is in the graph now. */
export function loaded(record: JournalRecord): JournalRecord {
  if (record.kind !== 'kept') throw new Error('only what was kept can be loaded')
  const { revision, extraction } = record
  return { kind: 'loaded', at, article: extraction.article.id, revision, state: 'new', claims: 0 }
}

export const urlOf = (number: number) => `https://wire.example/${number}`
