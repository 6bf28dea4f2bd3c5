import type { SourceDocument } from '#model/document.ts'
import type { Fetcher } from './fetch/index.ts'
import { checkType } from './fetch/media.ts'
import { guessKind } from './kind.ts'
import { leadsOn } from './leads-on.ts'

/**
 * The one article at an address.
 * @throws Failure MANY_ARTICLES where there is something that leads to articles; all that fetching throws
 */
export async function fetchOneArticle(url: string, fetcher: Fetcher): Promise<SourceDocument> {
  // Fetched as an article, a feed would be refused for its type, if it has the right one, and nobody would hear what it is.
  const { unchanged: _, ...document } = await fetcher.fetch(url, { purpose: 'any' })
  const kind = guessKind(document.bytes)
  if (kind !== 'article') throw leadsOn(url, kind)
  checkType(url, 'article', document.contentType)
  return document
}
