import type { SourceItem } from '#model/document.ts'
import type { Fetcher } from './fetch/index.ts'
import type { Kind } from './kind.ts'

/** Where articles come from: a stream of documents, in a fixed order; what cannot be had is an item with its failure. */
export type Source = AsyncIterable<SourceItem>

/** What sources need from whoever opens them. */
export interface SourceOptions {
  /** What the inputs are, where guessing would be wrong. */
  readonly as?: Kind | undefined
  /** Fetches what is on the web; without it one is made, with the usual settings. */
  readonly fetcher?: Fetcher | undefined
  /** Stops sources: they end as if there were no more. */
  readonly signal?: AbortSignal | undefined
  /**
   * Whether a document is wanted, before it is fetched or read. `stamp` changes when the document does, so far as its
   * feed or folder knows.
   */
  readonly isWanted?: ((origin: string, stamp: string) => boolean) | undefined
  /** Told what is no failure and yet good to know: how many records of an archive are no articles. */
  readonly onNote?: ((origin: string, note: string) => void) | undefined
}

/** The options with nothing left open, as sources get them. */
export interface Surroundings {
  readonly as: Kind | undefined
  readonly fetcher: Fetcher
  readonly signal: AbortSignal | undefined
  readonly isWanted: (origin: string, stamp: string) => boolean
  readonly onNote: (origin: string, note: string) => void
}

/** Larger than any article, small enough to hold in memory while others are worked on. */
export const LARGEST = 20 * 1024 * 1024

export const tooLarge = (size: number) =>
  `larger than ${LARGEST / 1024 / 1024} MB (${Math.ceil(size / 1024 / 1024)} MB)`
