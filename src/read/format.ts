import type { SourceDocument } from '#model/document.ts'
import type { Failure } from '#model/failure.ts'
import type { Draft } from './draft.ts'

/** A way in which articles are written down; one file per format, listed in index.ts. */
export interface Format {
  readonly name: string
  /** Endings of file names, with the dot. */
  readonly extensions: readonly string[]
  readonly mediaTypes: readonly string[]
  /** Whether bytes that nothing else names are in this format, judged by their first few hundred characters. */
  readonly looksLike: (head: string) => boolean
  /** What the document says; a line or page of it that cannot be read is a Failure among the drafts. */
  readonly read: (document: SourceDocument) => Promise<readonly (Draft | Failure)[]>
}
