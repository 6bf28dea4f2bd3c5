import { extract } from '#extract/index.ts'
import type { SourceFailure } from '#model/document.ts'
import type { Extraction } from '#model/extraction.ts'
import { readArticles } from '#read/index.ts'
import { openSources } from '#sources/index.ts'

/** What one article of an input says, or why there is none. */
export type ExtractionItem = { readonly origin: string; readonly extraction: Extraction } | SourceFailure

/** Streams what the articles of the inputs say, in order: from bytes to articles to extractions, one at a time. */
export async function* extractAll(inputs: readonly string[], format?: string): AsyncGenerator<ExtractionItem> {
  for await (const document of openSources(inputs)) {
    if ('failure' in document) yield document
    else
      for await (const item of readArticles(document, format === undefined ? {} : { format }))
        yield 'failure' in item ? item : { origin: item.origin, extraction: extract(item.article) }
  }
}
