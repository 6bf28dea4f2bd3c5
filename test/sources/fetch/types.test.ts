import { describe, expect, test } from 'vitest'
import type { Purpose } from '#sources/fetch/index.ts'
import { failureOf, testFetcher } from '../fetching.ts'
import { serve } from '../serve.ts'

async function fetchAs(purpose: Exclude<Purpose, 'robots'>, type: string | undefined, body: string | Uint8Array) {
  const server = await serve({
    '/page': (_, response) => response.writeHead(200, type === undefined ? {} : { 'content-type': type }).end(body),
  })
  return testFetcher({ allowPrivateHosts: [server.host] }).fetch(`${server.origin}/page`, { purpose })
}

const PDF = '%PDF-1.7\n…'
const GZIP = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])

describe('is fetched', () => {
  test.each([
    ['article', 'text/html', '<p>news'],
    ['article', 'Text/HTML; Charset=ISO-8859-1', '<p>news'],
    ['article', 'application/xhtml+xml', '<p>news'],
    ['article', 'text/plain', 'news'],
    ['article', 'application/pdf', PDF],
    ['article', 'application/octet-stream', PDF],
    ['article', 'application/octet-stream', '<p>news'],
    ['article', undefined, '<p>news'],
    ['article', 'text/html', Buffer.from('\ufeff<p>news', 'utf16le')],
    ['feed', 'application/rss+xml', '<rss>'],
    ['feed', 'text/html', '<rss>'],
    ['feed', 'application/feed+json', '{}'],
    ['sitemap', 'application/x-gzip', GZIP],
    ['any', 'application/atom+xml', '<feed>'],
    ['any', 'application/pdf', PDF],
    ['any', 'application/gzip', GZIP],
  ] as const)('%s of type %s', async (purpose, type, body) => {
    const page = await fetchAs(purpose, type, body)
    expect(page.bytes.length).toBe(Buffer.byteLength(body))
    expect(page.contentType).toBe(type)
  })
})

describe('is refused', () => {
  test.each([
    ['article', 'image/png', '\x89PNG', 'is image/png'],
    ['article', 'video/mp4', 'xx', 'is video/mp4'],
    ['article', 'application/zip', 'PK', 'is application/zip'],
    ['article', 'application/rss+xml', '<rss>', 'is application/rss+xml'],
    ['article', 'application/json', '{}', 'is application/json'],
    ['feed', 'application/pdf', PDF, 'is application/pdf'],
    [
      'article',
      'text/html',
      Buffer.from('89504e470d0a1a0a', 'hex'),
      'says that it is text/html and is a picture (PNG)',
    ],
    ['article', 'text/html', 'PK\x03\x04 zip', 'and is a ZIP archive'],
    ['article', 'text/html', '\x7fELF\x02\x01', 'and is a program (ELF)'],
    ['article', 'text/html', PDF, 'and is a PDF'],
    ['article', 'text/html', GZIP, 'and is a gzip archive'],
    ['article', 'text/plain', 'news\0\0\0\0', 'and is binary data'],
    ['article', undefined, Buffer.from([0, 1, 2, 3]), 'is binary data'],
    ['article', 'application/pdf', '<p>Please log in', 'says that it is a PDF and is none'],
    ['sitemap', 'text/xml', PDF, 'and is a PDF'],
  ] as const)('%s of type %s that begins with %j', async (purpose, type, body, said) => {
    const failure = await failureOf(fetchAs(purpose, type, body))
    expect(failure.code).toBe('UNSUPPORTED_FORMAT')
    expect(failure.message).toContain(said)
  })

  test('a page of nothing', async () => {
    expect(await failureOf(fetchAs('article', 'text/html', ''))).toMatchObject({ code: 'EMPTY_ARTICLE' })
  })
})

describe('a status that is no page is said in one sentence', () => {
  test.each([
    [404, 'INPUT_NOT_FOUND', 'answers 404 (Not Found)'],
    [410, 'INPUT_NOT_FOUND', 'answers 410 (Gone)'],
    [401, 'FETCH_REFUSED', 'answers 401 (Unauthorized)'],
    [403, 'FETCH_REFUSED', 'answers 403 (Forbidden)'],
    [451, 'FETCH_REFUSED', 'answers 451 (Unavailable For Legal Reasons)'],
    [204, 'FETCH_FAILED', 'answers 204 (No Content)'],
    [304, 'FETCH_FAILED', 'answers 304 (Not Modified)'],
    [418, 'FETCH_FAILED', "answers 418 (I'm a Teapot)"],
    [503, 'FETCH_FAILED', 'answers 503 (Service Unavailable)'],
    [599, 'FETCH_FAILED', 'answers 599'],
  ])('%i', async (status, code, said) => {
    const server = await serve({ '/page': (_, response) => response.writeHead(status).end('sorry') })
    const failure = await failureOf(testFetcher({ allowPrivateHosts: [server.host] }).fetch(`${server.origin}/page`))
    expect(failure.code).toBe(code)
    expect(failure.message).toBe(`${server.origin}/page ${said}.`)
  })
})
