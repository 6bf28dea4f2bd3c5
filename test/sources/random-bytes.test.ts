import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { Failure } from '#model/failure.ts'
import { readFeed } from '#sources/feed/read-feed.ts'
import { parseRobots } from '#sources/fetch/robots.ts'
import { openSources } from '#sources/index.ts'
import { guessKind } from '#sources/kind.ts'
import { readSitemap } from '#sources/sitemap.ts'
import { readUrlList } from '#sources/url-list.ts'
import { plainBody, readAnswer } from '#sources/warc/answer.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wiregraph-random-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Pieces of everything that is read here, between bytes that mean nothing. */
const pieces = fc.constantFrom(
  ...[
    '<rss>',
    '<channel>',
    '<item>',
    '</item>',
    '<link>http://a.example/',
    '</link>',
    '<feed>',
    '<entry>',
    '<![CDATA[',
  ],
  ...['<urlset>', '<url>', '<loc>', '</loc>', '&amp;', '&#x', '<?xml encoding="', '"', '<!--', '-->', '<!DOCTYPE x ['],
  ...['WARC/1.0\r\n', 'Content-Length: ', '10', '\r\n', '\r\n\r\n', 'WARC-Type: response\r\n', 'HTTP/1.1 200 OK\r\n'],
  ...['WARC-Target-URI: http://a.example/\r\n', 'Content-Type: text/html\r\n', 'Transfer-Encoding: chunked\r\n'],
  ...[
    'User-agent: *\n',
    'Disallow: ',
    '/*',
    '$',
    '\ufeff',
    '\u0000',
    '{"version":"https://jsonfeed.org/version/1.1","items":[',
  ],
)
const bytes = fc
  .array(
    fc.oneof(
      pieces.map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 40 }).map(Buffer.from),
    ),
    {
      maxLength: 40,
    },
  )
  .chain((parts) =>
    fc.constantFrom(
      Buffer.concat(parts),
      gzipSync(Buffer.concat(parts)),
      gzipSync(Buffer.concat(parts)).subarray(0, -9),
    ),
  )

/** Failures are expected, anything else that is thrown is a bug. */
async function attempt(work: () => unknown): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Failure)) throw error
  }
}

describe('whatever bytes come, nothing but a Failure is thrown', () => {
  const every = (work: (bytes: Buffer) => unknown, runs = 500) =>
    fc.assert(
      fc.asyncProperty(bytes, (given) => attempt(() => work(given))),
      { numRuns: runs },
    )

  test('by a feed', () => every((given) => readFeed({ origin: 'x', bytes: given, url: 'http://a.example/' })))
  test('by a sitemap', () => every((given) => readSitemap({ origin: 'x', bytes: given })))
  test('by a list', () => every((given) => readUrlList({ origin: 'x', bytes: given })))
  test('by guessing the kind', () => every(guessKind))
  test('by robots.txt', () =>
    every((given) =>
      parseRobots('http://a.example/robots.txt', given.toString('latin1')).isAllowed(new URL('http://a.example/a/b')),
    ))
  test('by an answer in an archive', () =>
    every(async (given) => {
      const answer = readAnswer(given)
      if (answer)
        await plainBody({ ...answer, isChunked: true }, 1_000_000, 'x').catch((error: NodeJS.ErrnoException) => {
          if (!error.code?.startsWith('Z_')) throw error
        })
    }))
  test('by an archive', () =>
    every(async (given) => {
      const path = join(folder, 'x.warc')
      await writeFile(path, given)
      for await (const _ of openSources([path]));
    }, 200))
})
