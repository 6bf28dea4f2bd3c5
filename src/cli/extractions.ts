import type { SourceFailure } from '#model/document.ts'
import type { Extraction } from '#model/extraction.ts'
import { Failure } from '#model/failure.ts'
import { inOrder } from '#pool/in-order.ts'
import { openPool, type Pool, type PoolOptions } from '#pool/pool.ts'
import { type ReadTask, splitDocument } from '#read/index.ts'
import { openSources, type SourceOptions } from '#sources/index.ts'
import { attempt } from './attempt.ts'
import { type Choice, isWanted, mayBeWanted } from './choice.ts'
import type { ExtractAnswer, ExtractTask } from './extract-worker.ts'
import { type Line, openLines } from './lines.ts'

/** What one article of an input says, or why there is none. */
export type ExtractionItem = { readonly origin: string; readonly extraction: Extraction } | SourceFailure

export interface ExtractAllOptions extends PoolOptions {
  readonly format?: string | undefined
  readonly sources?: SourceOptions | undefined
  /** No part is begun any more once it is aborted; those in work are finished. */
  readonly signal?: AbortSignal | undefined
  /** Parts to leave out, by their origin. */
  readonly isDone?: ((origin: string) => boolean) | undefined
  /** Which articles are wanted; all unless told. */
  readonly only?: Choice | undefined
}

/** A part of an input that is read by itself, a document or a line of one, and what its articles say. */
export interface ExtractionPart {
  readonly origin: string
  readonly items: readonly ExtractionItem[]
  /** Articles that were read and are not wanted. */
  readonly leftOut: number
  /** Bytes of the input that it was. */
  readonly size: number
  /** false where it could not be had, or where a bug cost it: it may be tried again. */
  readonly isRead: boolean
}

/**
 * Streams what the articles of the inputs say, in order. Each is read in a worker, so that none can stop the others: one
 * that takes too much time or memory is an item with its failure.
 */
export async function* extractAll(
  inputs: readonly string[],
  options: ExtractAllOptions = {},
): AsyncGenerator<ExtractionItem> {
  for await (const { items } of extractParts(inputs, options)) yield* items
}

/** As `extractAll`, part by part. */
export async function* extractParts(
  inputs: readonly string[],
  options: ExtractAllOptions = {},
): AsyncGenerator<ExtractionPart> {
  const { format, signal, isDone = () => false, sources = {}, only = {}, ...limits } = options
  const tasks = readTasks(inputs, format, isDone, { ...sources, signal }, only)
  let left = only.limit ?? Number.POSITIVE_INFINITY
  const enough = new AbortController()
  const stop = signal ? AbortSignal.any([signal, enough.signal]) : enough.signal
  for await (const part of extractEach(until(stop, tasks), limits)) {
    // What was in work when it was enough.
    if (left <= 0) continue
    const chosen = choose(part, only, left)
    yield chosen
    left -= chosen.items.filter((item) => !('failure' in item)).length
    if (left <= 0) enough.abort()
  }
}

/** What is wanted of a part, and no more articles than are left to take. */
function choose(part: ExtractionPart, only: Choice, left: number): ExtractionPart {
  const wanted = part.items.filter((item) => 'failure' in item || isWanted(only, item.extraction.article))
  let taken = 0
  const items = wanted.filter((item) => 'failure' in item || ++taken <= left)
  return {
    ...part,
    items,
    leftOut: part.items.length - wanted.length,
    isRead: part.isRead && items.length === wanted.length,
  }
}

/** As `extractAll`, for lines that hold ready articles; a line is called "line 7". */
export async function* extractLines(file: string | undefined, limits: PoolOptions): AsyncGenerator<ExtractionItem> {
  for await (const { items } of extractEach(lineTasks(file), limits)) yield* items
}

/** What one task gives, from a pool that others use too. */
export type ExtractionPool = Pool<ExtractTask, ExtractAnswer[]>

/** Opens workers that read articles and extract what they say. */
export function openExtractionPool(limits: PoolOptions = {}): ExtractionPool {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  return openPool(new URL(`./extract-worker.${ending}`, import.meta.url), limits)
}

/** What the articles of a task say, or why they say nothing; a bug is thrown. */
export async function extractTask(pool: ExtractionPool, task: ExtractTask): Promise<ExtractionItem[]> {
  const name = nameOf(task)
  try {
    return (await pool.run(task, name, bytesToGive(task))).map(toItem)
  } catch (error) {
    if (error instanceof Failure) return [{ origin: name, failure: error }]
    throw error
  }
}

const sizeOf = (task: ExtractTask) => ('line' in task ? 0 : task.document.bytes.length)
const nameOf = (task: ExtractTask) => ('line' in task ? `line ${task.line.number}` : task.document.origin)

function toItem(answer: ExtractAnswer): ExtractionItem {
  if (!('failure' in answer)) return answer
  const { code, message, remedy } = answer.failure
  return { origin: answer.origin, failure: new Failure(code, message, remedy) }
}

/** Enough work in hand that no worker waits while the oldest of it is slow. */
const AHEAD = 4
/** Bytes in hand for each worker: what comes of them weighs several times as much. */
const BYTES_AHEAD = 8 * 1024 * 1024
/** Below this copying costs nothing, and the memory may belong to more than one document. */
const LARGE = 1024 * 1024

/** The bytes of a large document move to the worker that reads it, for a second copy would be held here meanwhile. */
function bytesToGive(task: ExtractTask): readonly ArrayBuffer[] {
  if ('line' in task) return []
  const { buffer, byteLength } = task.document.bytes
  const isItsOwn = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength
  return isItsOwn && byteLength >= LARGE ? [buffer] : []
}

async function* extractEach(
  tasks: AsyncIterable<ExtractTask | SourceFailure>,
  limits: PoolOptions,
): AsyncGenerator<ExtractionPart> {
  const pool = openExtractionPool(limits)
  let isLeft = false
  // Whoever leaves before the end takes the workers away from what is in work; that is no bug.
  const unlessLeft = (error: unknown): ExtractionItem[] => {
    if (isLeft) return []
    throw error
  }
  try {
    const work = async (task: ExtractTask | SourceFailure): Promise<ExtractionPart> => {
      if ('failure' in task) return { origin: task.origin, items: [task], leftOut: 0, size: 0, isRead: false }
      const [origin, size] = [nameOf(task), sizeOf(task)]
      const items = await attempt(origin, () => extractTask(pool, task).catch(unlessLeft))
      return { origin, items: items ?? [], leftOut: 0, size, isRead: items !== undefined }
    }
    const weigh = (task: ExtractTask | SourceFailure) => ('failure' in task ? 0 : sizeOf(task))
    yield* inOrder(tasks, { items: pool.size * AHEAD, weight: pool.size * BYTES_AHEAD, weigh }, work)
  } finally {
    isLeft = true
    await pool.close()
  }
}

async function* readTasks(
  inputs: readonly string[],
  format: string | undefined,
  isDone: (origin: string) => boolean,
  sources: SourceOptions,
  only: Choice,
): AsyncGenerator<ReadTask | SourceFailure> {
  const isAskedFor = (origin: string, stamp: string) =>
    !isDone(origin) && mayBeWanted(only, origin) && (sources.isWanted === undefined || sources.isWanted(origin, stamp))
  for await (const document of openSources(inputs, { ...sources, isWanted: isAskedFor })) {
    if ('failure' in document) yield document
    else if (document.url !== undefined && !mayBeWanted(only, document.url)) continue
    else
      for (const task of splitDocument(document, format === undefined ? {} : { format }))
        if (!isDone(task.document.origin)) yield task
  }
}

/** The items until the signal is aborted, even while the next one is being waited for. */
async function* until<T>(signal: AbortSignal, items: AsyncIterable<T>): AsyncGenerator<T> {
  const source = items[Symbol.asyncIterator]()
  while (!signal.aborted) {
    const next = await unlessAborted(signal, source.next())
    if (next?.done) return
    if (next) yield next.value
  }
  // Once it has found what it was looking for.
  source.return?.().catch(() => {})
}

/** undefined as soon as the signal is aborted. A race against one promise for all would keep every loser in memory. */
function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const leave = () => resolve(undefined)
    signal.addEventListener('abort', leave, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
  })
}

async function* lineTasks(file: string | undefined): AsyncGenerator<{ readonly line: Line }> {
  for await (const line of openLines(file)) yield { line }
}
