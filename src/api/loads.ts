import type { LoadOutcome, RetractOutcome } from '#graph/graph.ts'
import type { Failure } from '#model/failure.ts'

/** What can be loaded without a client sending it, and what became of it; the cli wires it, so that the api knows no web. */
export interface Loads {
  /** Fetches, reads and loads the one article at an address. Throws Failure. */
  loadUrl(url: string): Promise<LoadOutcome>
  /** Begins to load what a feed, sitemap or list names, at most so many articles; null while others keep it busy. */
  begin(url: string, most: number): FeedLoad | null
  /** A load that was begun since the server started. */
  find(id: string): FeedLoad | undefined
  /** How a load is now, and again after each change, until it has ended. */
  follow(id: string): AsyncIterable<FeedLoad> | null
  retract(articleId: string): Promise<RetractOutcome>
  /** What became of every article and input that was read here, in the order of their names. */
  readings(): Promise<ReadonlyMap<string, ReadingRow>>
}

/** What a load of many articles has done so far. */
export interface FeedLoad {
  readonly id: string
  readonly url: string
  readonly state: 'running' | 'done' | 'stopped'
  /** ISO times; null while it runs. */
  readonly startedAt: string
  readonly endedAt: string | null
  readonly read: number
  readonly new: number
  readonly changed: number
  readonly same: number
  readonly refused: number
  readonly claims: number
  /** The first 100 of them. */
  readonly refusals: readonly { readonly origin: string; readonly failure: Failure }[]
  /** What ended it early. */
  readonly failure: Failure | null
}

/** What is known of an article that was read, or of an input that could not be. */
export interface ReadingRow {
  /** null for an input that could not be read. */
  readonly article: string | null
  readonly origin: string | null
  readonly title: string | null
  readonly state: 'waiting' | 'retracting' | 'new' | 'changed' | 'same' | 'failed' | 'retracted'
  readonly at: string
  readonly claims: number
  readonly reason: Pick<Failure, 'code' | 'message' | 'remedy'> | null
}
