import { Failure } from '#model/failure.ts'
import { readDate } from './date.ts'
import { decode } from './decode.ts'
import type { Draft } from './draft.ts'
import type { Format } from './format.ts'
import { readPage, siteName } from './html/index.ts'

/** Saved and fetched web pages. */
export const html: Format = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml', '.shtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  looksLike: (head) =>
    /^<(?:!doctype\s+html|html|head|body|meta|title|article|main|div|section|p|h1)\b/i.test(behindProlog(head)),
  read: async (document) => [readHtml(decode(document.bytes, document.contentType), document.origin, document.url)],
}

/** What follows the XML declaration and the comments that a page may begin with. */
function behindProlog(head: string): string {
  let at = 0
  for (;;) {
    while (/\s/.test(head[at] ?? '')) at++
    const close = head.startsWith('<!--', at) ? '-->' : head.startsWith('<?xml', at) ? '>' : undefined
    const end = close === undefined ? -1 : head.indexOf(close, at)
    if (close === undefined || end === -1) return head.slice(at)
    at = end + close.length
  }
}

/**
 * One page as a draft.
 * @throws Failure TOO_LARGE for a page that no parser should be given
 */
export function readHtml(source: string, origin: string, fetched?: string): Draft {
  const page = readPage(source, fetched)
  if ('bomb' in page)
    throw new Failure(
      'TOO_LARGE',
      `${origin} is not a page that can be read: ${page.bomb}.`,
      'Save the article alone, or as plain text.',
    )
  const { published, belowHeadline, extractor: _, ...draft } = page
  return {
    ...draft,
    published: firstDate(published) ?? dateInPath(page.url) ?? firstDate(belowHeadline),
    publisher: page.publisher ?? siteOf(page.url),
  }
}

const firstDate = (stated: readonly string[]) => stated.find((one) => readDate(one) !== undefined)

/** Many papers put the day into the address: "/2024/08/01/", "/2024-08-01/", "/20240801/"; "/2024/8/1/", "/2024/TECH/08/01/". */
const DAYS_IN_PATHS = [
  /\/(?<year>20\d\d)([/-]?)(?<month>\d\d)\2(?<day>\d\d)(?=[/_-])/,
  /\/(?<year>20\d\d)\/(?:[a-z][\w.-]{0,30}\/)?(?<month>\d\d?)\/(?<day>\d\d?)\//i,
]

function dateInPath(url = ''): string | undefined {
  for (const pattern of DAYS_IN_PATHS) {
    const { year, month = '', day = '' } = pattern.exec(url)?.groups ?? {}
    const date = year && readDate([year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'))
    if (date) return date
  }
  return undefined
}

/** A page that names no publisher is known by its site; a copy in the Wayback Machine by the site it is of. */
const siteOf = (url: string | undefined) => {
  const copied = /^https?:\/\/web\.archive\.org\/web\/\w+\/(https?:\/\/.+)/.exec(url ?? '')?.[1]
  return url === undefined ? undefined : siteName(copied ?? url)
}
