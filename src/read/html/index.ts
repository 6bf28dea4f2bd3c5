import { canonicalUrl } from './address.ts'
import { type Body, readBody } from './body.ts'
import { parseDocument, plain } from './dom.ts'
import { findBomb } from './guard.ts'
import { joinBlocks, layOut } from './layout.ts'
import { readMetadata } from './metadata.ts'

export { canonicalUrl, siteName } from './address.ts'
export { findBomb } from './guard.ts'

/** What a page says, every value as stated. */
export interface Page {
  title?: string | undefined
  author?: string | undefined
  publisher?: string | undefined
  /** All that state when it was published, most trusted first. */
  published: readonly string[]
  belowHeadline: readonly string[]
  language?: string | undefined
  url?: string | undefined
  text: string
  extractor: Body['extractor']
}

/** A page that no parser should be given: nested or repeated beyond all reason. */
export interface Bomb {
  readonly bomb: string
}

/**
 * Reads a page of news: what it says of itself and its main text. Scripts are never run and nothing is fetched.
 * @param fetched the address that the page came from, where known
 */
export function readPage(html: string, fetched?: string): Page | Bomb {
  const bomb = findBomb(html)
  if (bomb) return { bomb }
  const document = parseDocument(html)
  const page = readMetadata(document, html)
  const { text, extractor } = readBody(document, html, page)
  const { titles: _, statedBody: __, captions: ___, canonical, ...stated } = page
  const url = canonicalUrl(canonical, fetched)
  return { ...stated, url, text, extractor }
}

/** A fragment that is all article, such as rendered Markdown: its first <h1> apart, everything else as text. */
export function readFragment(html: string): { heading?: string; text: string } {
  const body = parseDocument(html).body
  if (!body) return { text: '' }
  const h1 = body.querySelector('h1')
  const heading = plain(h1?.textContent)
  h1?.remove()
  return { ...(heading && { heading }), text: joinBlocks(layOut(body)) }
}
