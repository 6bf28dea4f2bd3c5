import type { Graph, LoadOutcome } from '#graph/graph.ts'
import type { Extraction } from '#model/extraction.ts'
import type { Failure } from '#model/failure.ts'
import { type ExtractAllOptions, type ExtractionItem, extractAll } from './extractions.ts'

/** How a load went so far. `refused` inputs are named as they are met. */
export interface LoadCounts {
  new: number
  changed: number
  same: number
  refused: number
  claims: number
}

interface LoadOptions extends ExtractAllOptions {
  readonly onRefused: (origin: string, failure: Failure) => void
  readonly onProgress?: (counts: Readonly<LoadCounts>) => void
  /** Stops before the next batch: what is loaded by then stays, and loading again goes on from there. */
  readonly signal?: AbortSignal
}

// One transaction's worth: enough to be fast, little enough to wait for when interrupted.
const BATCH = { articles: 100, claims: 2_000 }

/** Reads, extracts and loads all that the inputs name. Doing it again changes nothing. */
export async function loadAll(graph: Graph, inputs: readonly string[], options: LoadOptions): Promise<LoadCounts> {
  const counts: LoadCounts = { new: 0, changed: 0, same: 0, refused: 0, claims: 0 }
  const refuse = (origin: string, failure: Failure) => {
    counts.refused++
    options.onRefused(origin, failure)
  }
  for await (const batch of batches(extractAll(inputs, options), refuse)) {
    if (options.signal?.aborted) break
    const outcomes = await graph.load([...batch.values()])
    for (const outcome of outcomes) count(outcome, counts, refuse)
    options.onProgress?.(counts)
  }
  return counts
}

function count(outcome: LoadOutcome, counts: LoadCounts, refuse: (origin: string, failure: Failure) => void): void {
  if (outcome.state === 'refused') {
    if (outcome.failure) refuse(outcome.articleId, outcome.failure)
    return
  }
  counts[outcome.state]++
  counts.claims += outcome.claims
}

async function* batches(
  items: AsyncIterable<ExtractionItem>,
  refuse: (origin: string, failure: Failure) => void,
): AsyncGenerator<ReadonlyMap<string, Extraction>> {
  let batch = new Map<string, Extraction>()
  let claims = 0
  for await (const item of items) {
    if ('failure' in item) {
      refuse(item.origin, item.failure)
      continue
    }
    const { extraction } = item
    const isFull = batch.size >= BATCH.articles || claims + extraction.claims.length > BATCH.claims
    // The same article twice in one batch would be one article with two contents.
    if (batch.size > 0 && (isFull || batch.has(extraction.article.id))) {
      yield batch
      batch = new Map()
      claims = 0
    }
    batch.set(extraction.article.id, extraction)
    claims += extraction.claims.length
  }
  if (batch.size > 0) yield batch
}
