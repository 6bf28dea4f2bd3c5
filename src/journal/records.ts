import type { Extraction } from '#model/extraction.ts'
import type { FailureCode } from '#model/failure.ts'

/** Why something was refused; a Failure as it is written down. */
export interface Reason {
  readonly code: FailureCode
  readonly message: string
  readonly remedy: string
}

/** What a load was asked to read, enough to go on with it after a crash. */
export interface Run {
  readonly id: string
  readonly inputs: readonly string[]
  /** The folder that relative inputs start from. */
  readonly cwd: string
  readonly format?: string
  /** What the inputs are, where that was not left to be guessed: "feed", "urls". */
  readonly as?: string
  /** Why pages that reserve their words were read too. */
  readonly ignoreRights?: string
  /** Where not all articles of the inputs are wanted. */
  readonly only?: Choice
}

/** Which articles are wanted: all that is said must hold. */
export interface Choice {
  /** Not those published before that ISO day. */
  readonly since?: string
  /** ISO 639-1 codes. */
  readonly languages?: readonly string[]
  readonly hosts?: readonly string[]
  /** Not more than so many. */
  readonly limit?: number
}

/**
 * Everything that a line of the journal can say; `at` is an ISO time.
 *
 * `kept`: an article was read and waits for the graph. `read`: nothing of this part of an input is left to read.
 * `loaded`, `refused`: what became of it in the graph, of the revision that was sent: a newer one may wait already.
 * `retracting`: it is to be taken out of the graph; `retracted`:
 * it has been. `replaced`: a newer word on this article stands in another journal. `carried`: what older segments, now
 * gone, said of an article.
 */
export type JournalRecord =
  | { readonly kind: 'began'; readonly at: string; readonly run: Run }
  | { readonly kind: 'read'; readonly run: string; readonly part: string }
  | { readonly kind: 'ended'; readonly run: string }
  | {
      readonly kind: 'kept'
      readonly at: string
      readonly origin: string
      readonly revision: string
      readonly extraction: Extraction
    }
  | { readonly kind: 'failed'; readonly at: string; readonly origin: string; readonly reason: Reason }
  | {
      readonly kind: 'loaded'
      readonly at: string
      readonly article: string
      readonly revision: string
      readonly state: 'new' | 'changed' | 'same'
      readonly claims: number
    }
  | {
      readonly kind: 'refused'
      readonly at: string
      readonly article: string
      readonly revision: string
      readonly reason: Reason
    }
  | { readonly kind: 'retracting'; readonly at: string; readonly article: string }
  | { readonly kind: 'retracted'; readonly at: string; readonly article: string }
  | { readonly kind: 'replaced'; readonly article: string }
  | { readonly kind: 'carried'; readonly entry: Entry }
  | { readonly kind: 'segment'; readonly version: 1; readonly replaces: number }

/** `waiting`: durable here, not in the graph yet. `retracting`: to be taken out. The others are done. */
export const STATES = ['waiting', 'retracting', 'new', 'changed', 'same', 'failed', 'retracted'] as const
export type State = (typeof STATES)[number]

/** The newest that the journal knows of one article, or of an input that could not be read. */
export interface Entry {
  /** null for an input that could not be read. */
  readonly article: string | null
  /** Where it was read from; null where only the graph knew it. */
  readonly origin: string | null
  readonly title: string | null
  /** Why nothing is extracted of it ("language de"), where that is so. */
  readonly notExtracted?: string | null
  readonly state: State
  readonly at: string
  readonly claims: number
  /** Which of the words that were read of the article this is about. */
  readonly revision: string | null
  /** Of a failed one. */
  readonly reason: Reason | null
}
