import { once } from 'node:events'
import type { RequestListener, ServerResponse } from 'node:http'
import { createServer } from 'node:net'
import { brotliCompressSync, createGzip, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { FetchSettings } from '#sources/fetch/index.ts'
import { failureOf, testFetcher } from '../fetching.ts'
import { afterTest, serve } from '../serve.ts'

const MB = 1024 * 1024
const HTML = { 'content-type': 'text/html' }

/** Fetches a page that is answered so. */
async function fetchPage(listener: RequestListener, settings: FetchSettings = {}) {
  const server = await serve({ '/page': listener })
  return testFetcher({ allowPrivateHosts: [server.host], ...settings }).fetch(`${server.origin}/page`)
}

const answer =
  (body: Uint8Array | string, headers: Readonly<Record<string, string>>): RequestListener =>
  (_, response) =>
    response.writeHead(200, { ...HTML, ...headers }).end(body)

/** Sends zeros, gzipped as they go, until nobody wants more. */
async function sendZeros(response: ServerResponse, megabytes: number, encoding: 'gzip' | 'identity'): Promise<number> {
  response.writeHead(200, { ...HTML, 'content-encoding': encoding })
  const out = encoding === 'gzip' ? createGzip({ level: 1 }) : response
  if (out !== response) out.pipe(response)
  const block = Buffer.alloc(MB, 'a')
  let sent = 0
  const closed = once(response, 'close')
  for (; sent < megabytes && !response.destroyed; sent++)
    if (!out.write(block)) await Promise.race([once(out, 'drain'), closed])
  out.end()
  return sent
}

describe('a page that is too large is not read to its end', () => {
  test.each(['gzip', 'identity'] as const)('200 MB, %s', async (encoding) => {
    const before = process.memoryUsage().rss
    let sent: Promise<number> | undefined
    const failure = await failureOf(
      fetchPage((_, response) => {
        sent = sendZeros(response, 200, encoding)
      }),
    )
    expect(failure.code).toBe('TOO_LARGE')
    // Of the whole process, whose own growth comes on top: generous, and still far from what was sent.
    expect(process.memoryUsage().rss - before).toBeLessThan(120 * MB)
    // The system's buffers take more than was read, but far from all; zeros all fit in once they are compressed.
    if (encoding === 'identity') expect(await sent).toBeLessThan(100)
  })

  test('nor begun, where its length is stated', async () => {
    const failure = await failureOf(fetchPage(answer('', { 'content-length': String(6 * MB) })))
    expect(failure.message).toMatch(/ is larger than 5 MB\.$/)
  })

  test('a little body that grows a hundredfold', async () => {
    const failure = await failureOf(fetchPage(answer(gzipSync(Buffer.alloc(3 * MB)), { 'content-encoding': 'gzip' })))
    expect(failure).toMatchObject({ code: 'TOO_LARGE' })
    expect(failure.message).toContain('more than 100 times its size')
  })

  test('up to the limit it is', async () => {
    const text = `<p>${'news '.repeat(1_000)}`
    const limits = { article: text.length }
    expect((await fetchPage(answer(text, {}), { limits })).bytes.length).toBe(text.length)
    expect((await failureOf(fetchPage(answer(`${text}!`, {}), { limits }))).code).toBe('TOO_LARGE')
  })
})

describe('compressed pages are read', () => {
  const text = '<p>Ünïcode news'
  test.each([
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['GZIP', gzipSync(text)],
    ['br', brotliCompressSync(text)],
    ['identity', Buffer.from(text)],
    ['gzip, br', brotliCompressSync(gzipSync(text))],
    ['identity, gzip', gzipSync(text)],
  ])('%s', async (encoding, body) => {
    const page = await fetchPage(answer(body, { 'content-encoding': encoding }))
    expect(Buffer.from(page.bytes).toString()).toBe(text)
  })

  test.each([
    ['gzip, gzip, gzip', 'is compressed 3 times over'],
    [Array(500).fill('gzip').join(','), 'is compressed 500 times over'],
    ['compress', 'in a way that was not asked for'],
    ['gzip', 'is compressed in a broken way'],
  ])('but not %.30s over what is not', async (encoding, said) => {
    const failure = await failureOf(fetchPage(answer(text, { 'content-encoding': encoding })))
    expect(failure.code).toBe('FETCH_FAILED')
    expect(failure.message).toContain(said)
  })

  test('but not half of one', async () => {
    const half = gzipSync(text.repeat(100)).subarray(0, 30)
    const failure = await failureOf(fetchPage(answer(half, { 'content-encoding': 'gzip' })))
    expect(failure.message).toContain('ends in the middle of its compressed bytes')
  })
})

describe('a server that does not get on with it is left', () => {
  // Long enough for a busy machine to do what is asked of it.
  const limits = { headers: 3_000, total: 4_000 }

  test('when it takes the connection and says nothing', async () => {
    const failure = await failureOf(fetchPage(() => {}, { limits: { ...limits, total: 20_000 } }))
    expect(failure).toMatchObject({ code: 'FETCH_FAILED' })
    expect(failure.message).toContain('did not begin to answer in time')
  })

  test('when it drips byte by byte', async () => {
    const failure = await failureOf(
      fetchPage(
        (_, response) => {
          response.writeHead(200, HTML)
          const drip = setInterval(() => response.write('a'), 50)
          response.on('close', () => clearInterval(drip))
        },
        { limits },
      ),
    )
    expect(failure.message).toMatch(/was not there in full after 4 s\.$/)
  })

  test('when it drips its headers', async () => {
    const server = createServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n')
      const drip = setInterval(() => socket.write('x-more: 1\r\n'), 50)
      socket.on('close', () => clearInterval(drip)).on('error', () => {})
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    afterTest(async () => server.close())
    const host = `127.0.0.1:${(server.address() as { port: number }).port}`
    const failure = await failureOf(testFetcher({ allowPrivateHosts: [host], limits }).fetch(`http://${host}/`))
    expect(failure.code).toBe('FETCH_FAILED')
    expect(failure.message).toMatch(/in time|in full/)
  })

  test('when it stops in the middle', async () => {
    const failure = await failureOf(
      fetchPage((_, response) => void response.writeHead(200, { ...HTML, 'content-length': '100' }).write('half'), {
        limits,
      }),
    )
    expect(failure.code).toBe('FETCH_FAILED')
  })

  test('when it breaks off in the middle', async () => {
    const failure = await failureOf(
      fetchPage((_, response) => {
        response.writeHead(200, { ...HTML, 'content-length': '100' }).write('half')
        setTimeout(() => response.destroy(), 50)
      }),
    )
    expect(failure.message).toContain('broke off the connection')
  })

  test('when it speaks no HTTP', async () => {
    const server = createServer((socket) => void socket.on('error', () => {}).end('SSH-2.0-OpenSSH_9.0\r\n'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    afterTest(async () => server.close())
    const host = `127.0.0.1:${(server.address() as { port: number }).port}`
    const failure = await failureOf(testFetcher({ allowPrivateHosts: [host] }).fetch(`http://${host}/`))
    expect(failure.message).toContain('does not answer as a web server does')
  })

  test('when it has more headers than any page', async () => {
    const headers = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`x-${i}`, 'y'.repeat(1_000)]))
    const failure = await failureOf(fetchPage(answer('<p>news', headers)))
    expect(failure.message).toContain('more headers than any page needs')
  })

  test('when whoever asked has gone', async () => {
    const server = await serve({ '/page': () => {} })
    const controller = new AbortController()
    const fetching = testFetcher({ allowPrivateHosts: [server.host] }).fetch(`${server.origin}/page`, {
      signal: controller.signal,
    })
    setTimeout(() => controller.abort(new Error('gone')), 100)
    await expect(fetching).rejects.toThrow('gone')
  })
})
