import type { SourceFailure } from '#model/document.ts'
import type { Extraction } from '#model/extraction.ts'
import { Failure } from '#model/failure.ts'
import { inOrder } from '#pool/in-order.ts'
import { openPool, type Pool, type PoolOptions } from '#pool/pool.ts'
import { type ReadTask, splitDocument } from '#read/index.ts'
import { openSources } from '#sources/index.ts'
import { attempt } from './attempt.ts'
import type { ExtractAnswer, ExtractTask } from './extract-worker.ts'
import { type Line, openLines } from './lines.ts'

/** What one article of an input says, or why there is none. */
export type ExtractionItem = { readonly origin: string; readonly extraction: Extraction } | SourceFailure

export interface ExtractAllOptions extends PoolOptions {
  readonly format?: string
}

/**
 * Streams what the articles of the inputs say, in order. Each is read in a worker, so that none can stop the others: one
 * that takes too much time or memory is an item with its failure.
 */
export async function* extractAll(
  inputs: readonly string[],
  options: ExtractAllOptions = {},
): AsyncGenerator<ExtractionItem> {
  const { format, ...limits } = options
  yield* extractEach(readTasks(inputs, format), limits)
}

/** As `extractAll`, for lines that hold ready articles; a line is called "line 7". */
export async function* extractLines(file: string | undefined, limits: PoolOptions): AsyncGenerator<ExtractionItem> {
  yield* extractEach(lineTasks(file), limits)
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
    return (await pool.run(task, name)).map(toItem)
  } catch (error) {
    if (error instanceof Failure) return [{ origin: name, failure: error }]
    throw error
  }
}

const nameOf = (task: ExtractTask) => ('line' in task ? `line ${task.line.number}` : task.document.origin)

function toItem(answer: ExtractAnswer): ExtractionItem {
  if (!('failure' in answer)) return answer
  const { code, message, remedy } = answer.failure
  return { origin: answer.origin, failure: new Failure(code, message, remedy) }
}

/** Enough work in hand that no worker waits while the oldest of it is slow. */
const AHEAD = 4

async function* extractEach(
  tasks: AsyncIterable<ExtractTask | SourceFailure>,
  limits: PoolOptions,
): AsyncGenerator<ExtractionItem> {
  const pool = openExtractionPool(limits)
  try {
    const work = async (task: ExtractTask | SourceFailure) => {
      if ('failure' in task) return [task]
      return (await attempt(nameOf(task), () => extractTask(pool, task))) ?? []
    }
    for await (const items of inOrder(tasks, pool.size * AHEAD, work)) yield* items
  } finally {
    await pool.close()
  }
}

async function* readTasks(
  inputs: readonly string[],
  format: string | undefined,
): AsyncGenerator<ReadTask | SourceFailure> {
  for await (const document of openSources(inputs)) {
    if ('failure' in document) yield document
    else yield* splitDocument(document, format === undefined ? {} : { format })
  }
}

async function* lineTasks(file: string | undefined): AsyncGenerator<{ readonly line: Line }> {
  for await (const line of openLines(file)) yield { line }
}
