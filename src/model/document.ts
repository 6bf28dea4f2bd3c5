import type { Failure } from './failure.ts'

/** Bytes as a source found them, before anyone knows what they say. */
export interface SourceDocument {
  /** Where it came from, as a person would name it: "news/a.html", "https://…", "stdin". */
  readonly origin: string
  readonly bytes: Uint8Array
  /** As a server stated it: "text/html; charset=utf-8". */
  readonly contentType?: string
  /** The address it was fetched from; a file has none. */
  readonly url?: string
  /** What the place it came from says of it, such as its entry in a feed. Its own word wins. */
  readonly stated?: Stated
}

/** What can be known of an article without reading it. */
export interface Stated {
  readonly title?: string | undefined
  readonly author?: string | undefined
  readonly publisher?: string | undefined
  /** A date in any spelling. */
  readonly publishedAt?: string | undefined
  readonly language?: string | undefined
}

/** A document that could not be had: said once, and the run goes on. */
export interface SourceFailure {
  readonly origin: string
  readonly failure: Failure
}

/** What every source streams. `'failure' in item` tells the two apart. */
export type SourceItem = SourceDocument | SourceFailure
