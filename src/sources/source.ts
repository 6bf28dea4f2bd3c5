import type { SourceItem } from '#model/document.ts'

/** Where articles come from: a stream of documents, in a fixed order; what cannot be had is an item with its failure. */
export type Source = AsyncIterable<SourceItem>

/** Larger than any article, small enough to hold in memory while others are worked on. */
export const LARGEST = 20 * 1024 * 1024

export const tooLarge = (size: number) =>
  `larger than ${LARGEST / 1024 / 1024} MB (${Math.ceil(size / 1024 / 1024)} MB)`
