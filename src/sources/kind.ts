import { constants, gunzipSync } from 'node:zlib'
import { beginningOf } from './decode.ts'

/** What an input can be: an article, or something that leads to articles. */
export const KINDS = ['article', 'feed', 'sitemap', 'urls', 'warc'] as const
export type Kind = (typeof KINDS)[number]

/** Enough of a document to tell what it is. */
export const HEAD = 4_096

/** What a document is, by its first bytes whatever its name; an article where nothing speaks for anything else. */
export function guessKind(head: Uint8Array): Kind {
  if (head[0] === 0x1f && head[1] === 0x8b) return guessPacked(head)
  const text = beginningOf(head.subarray(0, HEAD)).trimStart()
  if (/^WARC\/\d/.test(text)) return 'warc'
  if (text.startsWith('{')) return /https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\/1/.test(text) ? 'feed' : 'article'
  if (text.startsWith('<')) return ROOTS.get(rootOf(text)) ?? 'article'
  return isUrlList(text) ? 'urls' : 'article'
}

/** News in a gzip file comes as an archive or a sitemap; whatever else it holds is left packed. */
function guessPacked(head: Uint8Array): Kind {
  try {
    // Half a kilobyte cannot grow to more than half a megabyte.
    const text = gunzipSync(head.subarray(0, 512), { finishFlush: constants.Z_SYNC_FLUSH })
    const kind = guessKind(text)
    return kind === 'warc' || kind === 'sitemap' ? kind : 'article'
  } catch {
    return 'article'
  }
}

const ROOTS: ReadonlyMap<string, Kind> = new Map([
  ['rss', 'feed'],
  ['feed', 'feed'],
  ['rdf', 'feed'],
  ['urlset', 'sitemap'],
  ['sitemapindex', 'sitemap'],
])

/** The first element behind declaration, comments and document type, in lower case and without its prefix. */
function rootOf(text: string): string {
  let at = 0
  for (;;) {
    const rest = text.slice(at)
    const close = closeOf(rest)
    const end = close === undefined ? -1 : rest.indexOf(close)
    if (close === undefined || end === -1) return /^<(?:[\w.-]+:)?([\w.-]+)/.exec(rest)?.[1]?.toLowerCase() ?? ''
    at += end + close.length
    while (/\s/.test(text[at] ?? '')) at++
  }
}

/** What ends a comment, a declaration or a document type, which may hold declarations itself; undefined for an element. */
function closeOf(rest: string): string | undefined {
  if (rest.startsWith('<!--')) return '-->'
  if (/^<!DOCTYPE[^<>]*\[/i.test(rest)) return ']>'
  return /^<[?!]/.test(rest) ? '>' : undefined
}

/** Every line an address, a remark or nothing; the last one may be cut off. */
function isUrlList(text: string): boolean {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const said = lines.filter((line) => line !== '' && !line.startsWith('#'))
  return said.length > 0 && said.every((line) => /^https?:\/\/\S+$/.test(line))
}
