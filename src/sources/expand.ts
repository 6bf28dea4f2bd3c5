import type { SourceDocument, SourceItem } from '#model/document.ts'
import { guessKind, type Kind } from './kind.ts'
import { notFetched } from './leads-on.ts'
import { fetchLinks } from './links.ts'
import type { Surroundings } from './source.ts'
import { readUrlList } from './url-list.ts'

/** What a document leads to: itself where it is an article, else the articles that it names. */
export async function* expand(document: SourceDocument, around: Surroundings): AsyncGenerator<SourceItem> {
  const kind = around.as ?? guessKind(document.bytes)
  if (kind === 'urls') yield* openList(document, around)
  else yield* articlesOf(document, kind, around)
}

/** A list may name feeds and sitemaps beside articles, but no further list: two that name each other have no end. */
async function* openList(document: SourceDocument, around: Surroundings): AsyncGenerator<SourceItem> {
  for await (const item of fetchLinks(readUrlList(document), 'any', around))
    if ('failure' in item) yield item
    else yield* articlesOf(item, guessKind(item.bytes), around)
}

async function* articlesOf(document: SourceDocument, kind: Kind, around: Surroundings): AsyncGenerator<SourceItem> {
  // Parsers are loaded when there is something to parse: most commands never see a feed.
  if (kind === 'feed') yield* (await import('./feed.ts')).feedSource(document, around)
  else if (kind === 'sitemap') yield* (await import('./sitemap.ts')).sitemapSource(document, around)
  else if (kind === 'warc') yield { origin: document.origin, failure: notFetched(document.origin) }
  else yield document
}
