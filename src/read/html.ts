import { Failure } from '#model/failure.ts'
import { decode } from './decode.ts'
import type { Draft } from './draft.ts'
import type { Format } from './format.ts'
import { readPage } from './html/index.ts'

/** Saved and fetched web pages. */
export const html: Format = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml', '.shtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  looksLike: (head) =>
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|main|div|section|p|h1)\b/i.test(
      head,
    ),
  read: async (document) => [readHtml(decode(document.bytes, document.contentType), document.origin, document.url)],
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
  return page
}
