import type { Graph, LoadOutcome } from '#graph/graph.ts'
import type { Journal } from '#journal/journal.ts'
import type { Pending } from '#journal/ledger.ts'
import type { Extraction } from '#model/extraction.ts'
import { Failure } from '#model/failure.ts'

/** Takes what waits in the journal to the graph, a few batches at a time, while more is being read. */
export interface Delivery {
  /** More waits in the journal; `extraction` saves reading it from there. */
  add(revision: string, extraction: Extraction): void
  /**
   * Delivers all that waits; when aborted, only what is on its way.
   * @throws Failure GRAPH_UNAVAILABLE when the graph does not answer: what is left goes on waiting
   */
  finish(signal?: AbortSignal): Promise<void>
}

interface DeliveryOptions {
  /** Opens the graph; asked again after it was lost. */
  readonly openGraph: () => Promise<Graph>
  readonly onLoaded: (outcome: LoadOutcome) => void
  /** The graph does not answer, for the first time. */
  readonly onLost: (failure: Failure) => void
  /** Something that waiting does not mend: nothing can be delivered any more. */
  readonly onBroken: () => void
}

// One transaction's worth: enough to be fast, little enough to wait for when interrupted.
const BATCH = { articles: 200, claims: 4_000 }
/** One is being written while the next is being prepared. */
const IN_FLIGHT = 2
/** A batch that is not full is sent after so many milliseconds. */
const PATIENCE = 1_000
/** Articles that are enough for a batch while the graph has nothing to do. */
const ENOUGH = 40
/** Milliseconds between two attempts to reach a graph that is away. */
const PAUSE = 5_000
/** Extractions held in memory for the next batches; those beyond are read from the journal. */
const AT_HAND = 400

/** Starts delivering. The journal is the queue: what the graph cannot take stays there, and memory stays small. */
export function openDelivery(journal: Journal, options: DeliveryOptions): Delivery {
  const { openGraph, onLoaded, onLost, onBroken } = options
  const atHand = new Map<string, Extraction>()
  const onTheirWay = new Set<string>()
  const running = new Set<Promise<void>>()
  let graph: Promise<Graph> | undefined
  let sentAt = performance.now()
  let finishing = false
  let lost: { readonly failure: Failure; readonly at: number } | undefined
  let broken: { readonly reason: unknown } | undefined

  function fill(): void {
    if (broken || (lost && performance.now() - lost.at < PAUSE)) return
    while (running.size < IN_FLIGHT) {
      const batch = nextBatch()
      if (batch.length === 0) return
      for (const { article } of batch) onTheirWay.add(article)
      sentAt = performance.now()
      const work: Promise<void> = send(batch)
        .catch(fail)
        .finally(() => {
          for (const { article } of batch) onTheirWay.delete(article)
          running.delete(work)
          fill()
        })
      running.add(work)
    }
  }

  function nextBatch(): readonly Pending[] {
    const batch: Pending[] = []
    let claims = 0
    for (const pending of journal.ledger.pending.values()) {
      if (onTheirWay.has(pending.article)) continue
      if (batch.length > 0 && claims + pending.claims > BATCH.claims) return batch
      // A retraction goes alone: it is another kind of statement.
      if (pending.state === 'retracting') return batch.length > 0 ? batch : [pending]
      batch.push(pending)
      claims += pending.claims
      if (batch.length === BATCH.articles) return batch
    }
    const isIdle = running.size === 0 && batch.length >= ENOUGH
    return finishing || isIdle || performance.now() - sentAt > PATIENCE ? batch : []
  }

  async function send(batch: readonly Pending[]): Promise<void> {
    const to = await connection()
    const [first] = batch
    if (first?.state === 'retracting') {
      await to.retract(first.article)
      await journal.append({ kind: 'retracted', at: now(), article: first.article })
    } else {
      const extractions = await Promise.all(
        batch.map((pending) => atHand.get(pending.revision ?? '') ?? journal.extraction(pending)),
      )
      const outcomes = await to.load(extractions)
      await journal.append(...outcomes.map((outcome, at) => recordOf(outcome, batch[at]!.revision ?? '')))
      for (const { revision } of batch) atHand.delete(revision ?? '')
      for (const outcome of outcomes) onLoaded(outcome)
    }
    lost = undefined
  }

  async function connection(): Promise<Graph> {
    graph ??= openGraph()
    try {
      return await graph
    } catch (error) {
      graph = undefined
      throw error
    }
  }

  function fail(error: unknown): void {
    if (error instanceof Failure && error.code === 'GRAPH_UNAVAILABLE') {
      if (!lost) onLost(error)
      lost = { failure: error, at: performance.now() }
    } else {
      broken ??= { reason: error }
      onBroken()
    }
  }

  return {
    add(revision, extraction) {
      if (atHand.size < AT_HAND) atHand.set(revision, extraction)
      fill()
    },
    async finish(signal) {
      finishing = true
      let isLastAttempt = false
      try {
        for (;;) {
          if (broken) throw broken.reason
          if (!signal?.aborted) {
            if (lost && running.size === 0) {
              if (isLastAttempt) throw lost.failure
              isLastAttempt = true
              lost = undefined
            }
            fill()
          }
          if (running.size === 0) return
          await Promise.race(running)
        }
      } finally {
        await Promise.allSettled(running)
        await (await graph?.catch(() => undefined))?.close()
      }
    },
  }
}

/** How a journal says what became of a revision of an article in the graph. */
export function recordOf({ articleId, state, claims, failure }: LoadOutcome, revision: string) {
  const about = { at: now(), article: articleId, revision }
  if (state !== 'refused') return { kind: 'loaded', ...about, state, claims } as const
  const { code, message, remedy } = failure!
  return { kind: 'refused', ...about, reason: { code, message, remedy } } as const
}

const now = () => new Date().toISOString()
