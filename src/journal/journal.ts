import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Extraction } from '#model/extraction.ts'
import { Failure } from '#model/failure.ts'
import { explainDisk } from './disk.ts'
import { type Lane, takeFreeLane } from './lane.ts'
import { type Ledger, openLedger, type Pending, type Place } from './ledger.ts'
import { fromLine, toLine } from './line.ts'
import type { JournalRecord } from './records.ts'
import type { Scanned } from './scan.ts'
import { type OpenFile, openSegment, type Segment } from './segment.ts'
import { segmentName, segmentsOf } from './segments.ts'

export interface JournalOptions {
  /** The lane to write in; the first free one unless told. */
  readonly lane?: Lane
  /** Bytes after which another segment is begun; 64 MB unless told. */
  readonly segmentBytes?: number
  /** For tests. */
  readonly openFile?: OpenFile
}

/** What was read and what became of it, on disk. */
export interface Journal {
  readonly folder: string
  readonly ledger: Omit<Ledger, 'add'>
  /** How large it is on disk. */
  readonly bytes: number
  /** Lines that were damaged since they were written and had to be passed over. */
  readonly damaged: number
  /**
   * Writes records; they are on the disk when the promise resolves. Calls at the same time share one write, so many of
   * them are as fast as few. Records reach the disk in the order of the calls.
   * @throws Failure DISK_FULL, and from then on: nothing more is written, what stands there stays whole
   */
  append(...records: readonly JournalRecord[]): Promise<void>
  /** The words of a waiting article. */
  extraction(pending: Pending): Promise<Extraction>
  /** Throws the texts of settled articles away; what became of them stays known. */
  compact(): Promise<void>
  close(): Promise<void>
}

const SEGMENT_BYTES = 64 * 1024 * 1024

/**
 * Opens a journal in a folder, for writing.
 * @throws Failure CONFIGURATION when the folder cannot be written, DISK_FULL when there is no room
 */
export async function openJournal(folder: string, options: JournalOptions = {}): Promise<Journal> {
  try {
    const lane = options.lane ?? (await takeFreeLane(folder))
    return await openLane(lane, options).catch(async (error) => {
      await lane.release()
      throw error
    })
  } catch (error) {
    throw explainDisk(folder, error)
  }
}

interface Waiter {
  readonly records: readonly JournalRecord[]
  readonly resolve: () => void
  readonly reject: (reason: unknown) => void
}

async function openLane(lane: Lane, { segmentBytes = SEGMENT_BYTES, openFile }: JournalOptions): Promise<Journal> {
  const { folder } = lane
  let ledger = openLedger()
  const segments = new Map<number, Segment>()
  let damaged = 0
  const { live, replaced } = await segmentsOf(folder)
  for (const number of live) await open(number, ledger)
  // A crash left them.
  for (const number of replaced) await rm(join(folder, segmentName(number)))
  if (segments.size === 0) await begin(1, 0)

  const waiters: Waiter[] = []
  let writing: Promise<void> | undefined
  let broken: unknown

  async function open(number: number, into: Ledger): Promise<Segment> {
    const add = ({ record, start, length }: Scanned) => into.add(record, { segment: number, start, length })
    const segment = await openSegment(join(folder, segmentName(number)), add, openFile)
    damaged += segment.condition.damaged
    segments.set(number, segment)
    return segment
  }

  async function begin(number: number, replaces: number): Promise<void> {
    const segment = await open(number, ledger)
    if (segment.bytes === 0) await segment.append(toLine({ kind: 'segment', version: 1, replaces }))
  }

  const last = () => [...segments].at(-1) as [number, Segment]

  async function write(): Promise<void> {
    while (waiters.length > 0) {
      const batch = waiters.splice(0)
      try {
        if (broken) throw broken
        await put(batch.flatMap(({ records }) => records))
        for (const { resolve } of batch) resolve()
      } catch (error) {
        broken = explainDisk(folder, error)
        for (const { reject } of batch) reject(broken)
      }
    }
    writing = undefined
  }

  async function put(records: readonly JournalRecord[]): Promise<void> {
    const [number, segment] = last()
    const lines = records.map(toLine)
    let start = await segment.append(Buffer.concat(lines))
    for (const [at, record] of records.entries()) {
      const { length } = lines[at]!
      ledger.add(record, { segment: number, start, length: length - 1 })
      start += length
    }
    if (segment.bytes >= segmentBytes) await rotate()
  }

  // A new segment, and the old ones go when most of what they hold is settled.
  async function rotate(): Promise<void> {
    const all = [...segments.values()].reduce((sum, { bytes }) => sum + bytes, 0)
    const waiting = [...ledger.pending.values()].reduce((sum, { place }) => sum + (place?.length ?? 0), 0)
    if (waiting < all / 2) await replaceAll()
    else await begin(last()[0] + 1, 0)
  }

  /**
   * Writes all that still matters into one new segment beside the others and gives it its name last: until then the old
   * ones count, and from then on the new one says that they don't.
   */
  async function replaceAll(): Promise<void> {
    const replaces = last()[0]
    const draft = join(folder, 'draft')
    await rm(draft, { force: true })
    const next = await openSegment(draft, () => {}, openFile)
    try {
      for (const lines of groups(await whatMatters(replaces))) await next.append(Buffer.concat(lines))
    } catch (error) {
      await next.close()
      await rm(draft, { force: true })
      throw error
    }
    await next.close()
    await rename(draft, join(folder, segmentName(replaces + 1)))
    const fresh = openLedger()
    await open(replaces + 1, fresh)
    ledger = fresh
    const old = [...segments].filter(([number]) => number <= replaces)
    for (const [number] of old) segments.delete(number)
    for (const [number, segment] of old) {
      await segment.close()
      await rm(join(folder, segmentName(number)))
    }
  }

  async function whatMatters(replaces: number): Promise<Buffer[]> {
    const lines = [toLine({ kind: 'segment', version: 1, replaces })]
    for (const { run, at, parts } of ledger.runs.values()) {
      lines.push(toLine({ kind: 'began', at, run }))
      for (const part of parts) lines.push(toLine({ kind: 'read', run: run.id, part }))
    }
    for (const [key, entry] of ledger.entries)
      if (!ledger.pending.has(key)) lines.push(toLine({ kind: 'carried', entry }))
    for (const { place, ...entry } of ledger.pending.values())
      lines.push(place ? await lineAt(place) : toLine({ kind: 'carried', entry }))
    return lines
  }

  async function lineAt({ segment, start, length }: Place): Promise<Buffer> {
    return segments.get(segment)!.read(start, length + 1)
  }

  function schedule(records: readonly JournalRecord[]): Promise<void> {
    return new Promise((resolve, reject) => {
      waiters.push({ records, resolve, reject })
      writing ??= Promise.resolve().then(write)
    })
  }

  return {
    folder,
    get ledger() {
      return ledger
    },
    get bytes() {
      return [...segments.values()].reduce((sum, segment) => sum + segment.bytes, 0)
    },
    get damaged() {
      return damaged
    },
    append: (...records) => (records.length === 0 ? Promise.resolve() : schedule(records)),
    async extraction({ place, article }) {
      // Between the look into the ledger and now it may have moved to a new segment.
      const now = ledger.pending.get(article)?.place ?? place
      const record = now && fromLine(await segments.get(now.segment)!.read(now.start, now.length))
      if (record?.kind === 'kept') return record.extraction
      throw new Failure(
        'INPUT_UNREADABLE',
        `The journal in ${folder} has lost what it held of ${article}.`,
        'Check the disk, and load the article again.',
      )
    },
    async compact() {
      while (writing) await writing
      const replacing = replaceAll()
      writing = replacing
        .catch(() => {})
        .then(() => {
          writing = undefined
          if (waiters.length > 0) writing = write()
        })
      await replacing.catch((error) => {
        throw explainDisk(folder, error)
      })
    },
    async close() {
      while (writing) await writing
      for (const segment of segments.values()) await segment.close()
      await lane.release()
    },
  }
}

/** Bounded writes, however much there is. */
function* groups(lines: readonly Buffer[]): Generator<Buffer[]> {
  const AT_ONCE = 1_000
  for (let start = 0; start < lines.length; start += AT_ONCE) yield lines.slice(start, start + AT_ONCE)
}
