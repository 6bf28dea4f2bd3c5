import { createHash, randomUUID } from 'node:crypto'
import type { Graph, LoadOutcome } from '#graph/graph.ts'
import type { Journal } from '#journal/journal.ts'
import type { JournalRecord, Reason, Run } from '#journal/records.ts'
import type { Extraction } from '#model/extraction.ts'
import { Failure } from '#model/failure.ts'
import { whyNotExtracted } from '#model/not-extracted.ts'
import { KINDS } from '#sources/kind.ts'
import { isUrl } from '#sources/url.ts'
import { withoutPassword } from '#sources/without-password.ts'
import { openDelivery } from './delivery.ts'
import { type ExtractAllOptions, type ExtractionItem, type ExtractionPart, extractParts } from './extractions.ts'

/** How a load went so far. `refused` inputs are named as they are met. */
export interface LoadCounts {
  /** Articles read in this load, and bytes of the inputs. */
  read: number
  bytes: number
  new: number
  changed: number
  same: number
  refused: number
  /** Read, but not wanted. */
  leftOut: number
  claims: number
  /** Kept, but nothing is extracted of them: how many, by the reason ("language de"). */
  notExtracted: Record<string, number>
}

interface LoadOptions extends Omit<ExtractAllOptions, 'isDone'> {
  readonly journal: Journal
  /** Opens the graph when the first article is ready, and again after it was lost. */
  readonly openGraph: () => Promise<Graph>
  /** Kept with the load; the fetcher is told of it where it is made. */
  readonly ignoreRights?: string | undefined
  readonly onRefused: (origin: string, failure: Failure) => void
  readonly onProgress?: (counts: Readonly<LoadCounts>) => void
  /** A part of the inputs is on the disk, with all that it says; waited for. */
  readonly onPart?: (part: ExtractionPart) => Promise<void>
  /** Neo4j does not answer: reading goes on, what is read waits in the journal. */
  readonly onLost?: (failure: Failure) => void
}

/**
 * Reads, extracts and loads all that the inputs name, through the journal: an article is on the disk before the graph
 * hears of it. Doing it again changes nothing.
 *
 * @throws Failure GRAPH_UNAVAILABLE when the graph did not answer to the end; all was read and waits in the journal
 */
export async function loadAll(inputs: readonly string[], options: LoadOptions): Promise<LoadCounts> {
  refusePasswords(inputs)
  const { journal, format, ignoreRights, only, sources: { as } = {} } = options
  const how = {
    ...(format !== undefined && { format }),
    ...(as !== undefined && { as }),
    ...(ignoreRights !== undefined && { ignoreRights }),
    ...(only && { only }),
  }
  const run: Run = { id: randomUUID(), inputs, cwd: process.cwd(), ...how }
  await journal.append({ kind: 'began', at: now(), run })
  const counts = noCounts()
  await deliverRun(run, new Set(), counts, options)
  return counts
}

/** Inputs are kept in the journal, and a password is not. */
function refusePasswords(inputs: readonly string[]): void {
  const bad = inputs.find((input) => isUrl(input) && withoutPassword(input) !== input)
  if (bad === undefined) return
  throw new Failure(
    'USAGE',
    `The address of ${withoutPassword(bad)} was given with a name or password in it.`,
    'Pages behind a login are not fetched: save the page and load the file.',
  )
}

/** Goes on with what the journal holds: delivers what waits, then reads what a load did not get to. */
export async function resumeAll(options: LoadOptions): Promise<LoadCounts> {
  const counts = noCounts()
  for (const { run, parts } of [...options.journal.ledger.runs.values()]) {
    if (options.signal?.aborted) break
    if (run.inputs.includes('-')) {
      counts.refused++
      options.onRefused('-', onlyOnce())
    }
    await deliverRun({ ...run, inputs: run.inputs.filter((input) => input !== '-') }, parts, counts, options)
  }
  if (!options.signal?.aborted) await deliverRun(null, new Set(), counts, options)
  return counts
}

const onlyOnce = () =>
  new Failure('INPUT_NOT_FOUND', 'What was piped into the load that ended cannot be read again.', 'Pipe it once more.')

/** Inputs are relative to the folder in which the load was started. */
function enter(folder: string): void {
  if (folder === process.cwd()) return
  try {
    process.chdir(folder)
  } catch (error) {
    throw new Failure(
      'INPUT_NOT_FOUND',
      `The load was started in ${folder}, which is not there any more.`,
      'Make the folder again, or load the articles from where they are now.',
      error,
    )
  }
}

/** Reads what is left of a run, and delivers it with all else that waits. */
async function deliverRun(
  run: Run | null,
  done: ReadonlySet<string>,
  counts: LoadCounts,
  options: LoadOptions,
): Promise<void> {
  const { journal, openGraph, onRefused, onProgress, onLost = () => {} } = options
  const refuse = (origin: string, failure: Failure) => {
    counts.refused++
    onRefused(origin, failure)
  }
  const onLoaded = (outcome: LoadOutcome) => {
    if (outcome.state === 'refused') refuse(outcome.articleId, outcome.failure!)
    else {
      counts[outcome.state]++
      counts.claims += outcome.claims
    }
    onProgress?.(counts)
  }
  const broken = new AbortController()
  const signal = options.signal ? AbortSignal.any([options.signal, broken.signal]) : broken.signal
  const delivery = openDelivery(journal, { openGraph, onLoaded, onLost, onBroken: () => broken.abort() })

  async function read({ id, inputs, cwd, format, as, only }: Run): Promise<void> {
    enter(cwd)
    const sources = { ...options.sources, as: KINDS.find((kind) => kind === as) }
    const isDone = (origin: string) => done.has(origin)
    const left = only?.limit && { ...only, limit: Math.max(1, only.limit - done.size) }
    const how = { ...options, format, signal, isDone, sources, only: left || only }
    for await (const part of extractParts(inputs, how)) {
      const records = part.items.map(toRecord)
      await journal.append(...records, ...(part.isRead ? [{ kind: 'read', run: id, part: part.origin } as const] : []))
      await options.onPart?.(part)
      for (const item of part.items) if ('failure' in item) refuse(item.origin, item.failure)
      for (const record of records)
        if (record.kind === 'kept') {
          counts.read++
          const why = whyNotExtracted(record.extraction.article.language)
          if (why) counts.notExtracted[why] = (counts.notExtracted[why] ?? 0) + 1
          delivery.add(record.revision, record.extraction)
        }
      counts.bytes += part.size
      counts.leftOut += part.leftOut
      onProgress?.(counts)
    }
    if (!signal.aborted) await journal.append({ kind: 'ended', run: id })
  }

  try {
    if (run) await read(run)
  } finally {
    await delivery.finish(options.signal)
  }
}

function toRecord(item: ExtractionItem): Extract<JournalRecord, { kind: 'kept' | 'failed' }> {
  if ('failure' in item) return { kind: 'failed', at: now(), origin: item.origin, reason: reasonOf(item.failure) }
  const { origin, extraction } = item
  return { kind: 'kept', at: now(), origin, revision: revisionOf(extraction), extraction }
}

function reasonOf({ code, message, remedy }: Failure): Reason {
  return { code, message, remedy }
}

/** Names what was read of an article: other words have another name. */
export function revisionOf(extraction: Extraction): string {
  return createHash('sha256').update(JSON.stringify(extraction)).digest('hex').slice(0, 16)
}

const noCounts = (): LoadCounts => ({
  ...{ read: 0, bytes: 0, new: 0, changed: 0, same: 0, refused: 0, leftOut: 0, claims: 0 },
  notExtracted: {},
})
const now = () => new Date().toISOString()
