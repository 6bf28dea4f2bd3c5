import { Failure } from '#model/failure.ts'
import type { Limits } from './settings.ts'

/** What a document is fetched as; `any` is an article, a feed or a sitemap, told apart when it is there. */
export type Purpose = 'article' | 'feed' | 'sitemap' | 'any' | 'robots'

const MARKUP = ['text/html', 'application/xhtml+xml', 'text/xml', 'application/xml']
const ARTICLE = [...MARKUP, 'text/plain', 'text/markdown', 'application/pdf', 'application/x-pdf']
const FEED = [
  // Feeds are found under all of these, and as text/html and text/plain.
  ...[...MARKUP, 'text/plain', 'application/rss+xml', 'application/atom+xml', 'application/rdf+xml', 'text/rss+xml'],
  ...['application/feed+json', 'application/json', 'text/json'],
]
const SITEMAP = [...MARKUP, 'text/plain', 'application/gzip', 'application/x-gzip', 'application/gunzip']
const TYPES: Readonly<Record<Purpose, ReadonlySet<string> | null>> = {
  article: new Set(ARTICLE),
  feed: new Set(FEED),
  sitemap: new Set(SITEMAP),
  any: new Set([...ARTICLE, ...FEED, ...SITEMAP]),
  // Servers that have no robots.txt answer with all sorts of pages, which are then rules of nothing.
  robots: null,
}

/** Types that say nothing: the bytes decide. */
const SILENT = new Set(['', 'application/octet-stream', 'binary/octet-stream', 'unknown/unknown', '*/*'])

/** "text/html" out of "Text/HTML; charset=utf-8". */
export const mediaType = (contentType: string | undefined): string =>
  (contentType ?? '').split(';')[0]!.trim().toLowerCase()

/**
 * Whether an answer of this type is worth reading on.
 * @throws Failure UNSUPPORTED_FORMAT
 */
export function checkType(url: string, purpose: Purpose, contentType: string | undefined): void {
  const type = mediaType(contentType)
  const types = TYPES[purpose]
  if (types === null || SILENT.has(type) || types.has(type)) return
  throw unsupported(url, `is ${type.slice(0, 60)}`)
}

/** How many bytes of it are read, decompressed. */
export function limitOf(purpose: Purpose, contentType: string | undefined, limits: Limits): number {
  if (purpose !== 'any') return mediaType(contentType).endsWith('pdf') ? limits.pdf : limits[purpose]
  if (ARTICLE.includes(mediaType(contentType)) && !mediaType(contentType).endsWith('xml'))
    return limitOf('article', contentType, limits)
  return limits.sitemap
}

const SIGNATURES: readonly (readonly [string, Binary])[] = [
  ['%PDF-', 'a PDF'],
  ['\x1f\x8b', 'a gzip archive'],
  ['PK\x03\x04', 'a ZIP archive'],
  ['\x89PNG', 'a picture (PNG)'],
  ['\xff\xd8\xff', 'a picture (JPEG)'],
  ['GIF8', 'a picture (GIF)'],
  ['\x7fELF', 'a program (ELF)'],
  ['MZ\x90', 'a program (Windows)'],
]
type Binary = 'a PDF' | 'a gzip archive' | `a ${'picture' | 'program'} (${string})` | 'a ZIP archive' | 'binary data'

/**
 * Whether the bytes are what their type says: a program called text/html is none.
 * @throws Failure UNSUPPORTED_FORMAT
 */
export function checkBytes(url: string, purpose: Purpose, contentType: string | undefined, bytes: Uint8Array): void {
  if (purpose === 'robots') return
  const type = mediaType(contentType)
  const found = nameOfBinary(bytes)
  if (isExpected(found, type, purpose)) return
  if (!found) throw unsupported(url, 'says that it is a PDF and is none')
  throw unsupported(url, SILENT.has(type) ? `is ${found}` : `says that it is ${type} and is ${found}`)
}

function isExpected(found: Binary | undefined, type: string, purpose: Purpose): boolean {
  switch (found) {
    case undefined:
      return !type.endsWith('pdf')
    case 'a PDF':
      return (type.endsWith('pdf') || SILENT.has(type)) && (purpose === 'article' || purpose === 'any')
    case 'a gzip archive':
      return purpose === 'sitemap' || purpose === 'any'
    default:
      return false
  }
}

function nameOfBinary(bytes: Uint8Array): Binary | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1_024))
  const start = head.toString('latin1', 0, 8)
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature))
  if (known) return known[1]
  const isUtf16 = start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff')
  return !isUtf16 && head.includes(0) ? 'binary data' : undefined
}

const unsupported = (url: string, what: string) =>
  new Failure('UNSUPPORTED_FORMAT', `${url} ${what}.`, 'Give the address of an article, a feed or a sitemap.')
