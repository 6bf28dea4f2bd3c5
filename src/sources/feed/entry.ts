import type { Stated } from '#model/document.ts'

/** One entry of a feed of any kind. */
export interface Entry {
  /** The page, as an absolute address. */
  readonly url: string | undefined
  /** What the feed calls it. */
  readonly id: string | undefined
  readonly stated: Stated
  /** Changes when the publisher changes the entry. */
  readonly stamp: string
  readonly content: Content | undefined
}

/** What the entry itself holds of the article: all of it, or its beginning. */
export interface Content {
  readonly text: string
  readonly type: 'text/html' | 'text/plain'
}

/** Content that is written in HTML, if there is any. */
export const html = (text: string | undefined): Content | undefined => (text ? { text, type: 'text/html' } : undefined)

/** Content that is plain text, if there is any. */
export const plain = (text: string | undefined): Content | undefined =>
  text ? { text, type: 'text/plain' } : undefined

/** A title without the markup that many feeds have in it. */
export function title(text: string | undefined): string | undefined {
  return text?.includes('<') ? text.replace(/<\/?[a-z][^<>]{0,200}>/gi, '') : text
}

/** The first of these that is an address of the web, resolved against the first base that makes it one. */
export function absolute(
  links: readonly (string | undefined)[],
  bases: readonly (string | undefined)[],
): string | undefined {
  for (const link of links)
    for (const base of link?.trim() ? [undefined, ...bases] : []) {
      const url = URL.canParse(link!.trim(), base) ? new URL(link!.trim(), base) : undefined
      if (url && /^https?:$/.test(url.protocol)) return url.href
    }
  return undefined
}
