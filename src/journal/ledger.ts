import { whyNotExtracted } from '#model/not-extracted.ts'
import type { Entry, JournalRecord, Run } from './records.ts'

/** Where the words of a waiting article stand. */
export interface Place {
  readonly segment: number
  readonly start: number
  readonly length: number
}

/** An article that waits for the graph, or to be taken out of it. */
export type Pending = Entry & { readonly article: string; readonly place: Place | null }

/** What all records together amount to. Holds no texts: a few hundred bytes an article. */
export interface Ledger {
  readonly entries: ReadonlyMap<string, Entry>
  /** In the order in which they came. */
  readonly pending: ReadonlyMap<string, Pending>
  /** Loads that have not read all of their inputs yet. */
  readonly runs: ReadonlyMap<string, { readonly run: Run; readonly at: string; readonly parts: ReadonlySet<string> }>
  add(record: JournalRecord, place: Place): void
}

/** Starts an empty ledger; `add` every record in order. */
export function openLedger(): Ledger {
  const entries = new Map<string, Entry>()
  const pending = new Map<string, Pending>()
  const runs = new Map<string, { run: Run; at: string; parts: Set<string> }>()

  function settle(article: string, revision: string, change: Pick<Entry, 'state' | 'at'> & Partial<Entry>): void {
    // What became of an older revision says nothing of the one that waits.
    if ((pending.get(article)?.revision ?? revision) !== revision) return
    const before = entries.get(article)
    entries.set(article, { ...BLANK, article, ...before, reason: null, revision, ...change })
    pending.delete(article)
  }

  function wait(entry: Entry & { readonly article: string }, place: Place | null): void {
    entries.set(entry.article, entry)
    // At the end of the line, even where an older text of it was waiting.
    pending.delete(entry.article)
    pending.set(entry.article, { ...entry, place })
  }

  return {
    entries,
    pending,
    runs,
    add(record, place) {
      switch (record.kind) {
        case 'began':
          for (const [id, { run }] of runs) if (isSameInput(run, record.run)) runs.delete(id)
          runs.set(record.run.id, { run: record.run, at: record.at, parts: new Set() })
          break
        case 'read':
          runs.get(record.run)?.parts.add(record.part)
          break
        case 'ended':
          runs.delete(record.run)
          break
        case 'kept': {
          const { at, origin, revision, extraction } = record
          const { id: article, title = null } = extraction.article
          entries.delete(failedKey(origin))
          const claims = extraction.claims.length
          const notExtracted = whyNotExtracted(extraction.article.language)
          wait({ article, origin, title, notExtracted, state: 'waiting', at, claims, revision, reason: null }, place)
          break
        }
        case 'failed': {
          const { at, origin, reason } = record
          entries.set(failedKey(origin), { ...BLANK, origin, state: 'failed', at, reason })
          break
        }
        case 'loaded':
          settle(record.article, record.revision, { state: record.state, at: record.at, claims: record.claims })
          break
        case 'refused':
          settle(record.article, record.revision, { state: 'failed', at: record.at, claims: 0, reason: record.reason })
          break
        case 'retracting': {
          const { article, at } = record
          const { origin = null, title = null } = entries.get(article) ?? {}
          wait({ ...BLANK, article, origin, title, state: 'retracting', at, revision: RETRACTING }, null)
          break
        }
        case 'retracted':
          settle(record.article, RETRACTING, { state: 'retracted', at: record.at, claims: 0 })
          break
        case 'replaced':
          entries.delete(record.article)
          pending.delete(record.article)
          break
        case 'carried': {
          const { entry } = record
          if (entry.article !== null && entry.state === 'retracting') wait({ ...entry, article: entry.article }, null)
          else entries.set(entry.article ?? failedKey(entry.origin ?? ''), entry)
          break
        }
        case 'segment':
          break
        default:
          // A newer version wrote it; what it says is not ours to guess.
          record satisfies never
      }
    },
  }
}

/** No hash. */
const RETRACTING = 'retracting'

const BLANK = { article: null, origin: null, title: null, claims: 0, revision: null, reason: null }

// No article id starts like this.
const failedKey = (origin: string) => `failed:${origin}`

/** The same command again takes the place of the one that did not finish. */
function isSameInput(a: Run, b: Run): boolean {
  const key = ({ inputs, cwd, format, as }: Run) => JSON.stringify([inputs, cwd, format, as])
  return key(a) === key(b)
}
