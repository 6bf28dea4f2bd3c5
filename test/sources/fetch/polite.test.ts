import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import type { IncomingMessage, RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fileCache } from '#sources/fetch/cache.ts'
import { systemClock } from '#sources/fetch/clock.ts'
import { parseRobots } from '#sources/fetch/robots.ts'
import { createTurns } from '#sources/fetch/turns.ts'
import { failureOf, fakeClock, testFetcher } from '../fetching.ts'
import { afterTest, serve } from '../serve.ts'

const html: RequestListener = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>news')
const robots =
  (text: string, status = 200): RequestListener =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'text/plain' }).end(text)

describe('robots.txt', () => {
  const cases: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
    ['closes what it names', 'User-agent: *\nDisallow: /private', ['/', '/news/private'], ['/private', '/private/1']],
    ['is taken by the longest rule', 'User-agent: *\nDisallow: /a\nAllow: /a/b', ['/a/b/c'], ['/a/x']],
    ['is open where two rules are equal', 'User-agent: *\nAllow: /a\nDisallow: /a', ['/a'], []],
    ['speaks to us first', 'User-agent: *\nDisallow: /\n\nUser-agent: Wiregraph\nDisallow: /x', ['/news'], ['/x']],
    ['speaks to many at once', 'User-agent: a\nUser-agent: wiregraph/2\nDisallow: /x', ['/y'], ['/x']],
    ['has a group in two places', 'User-agent: *\nDisallow: /a\n\nUser-agent: *\nDisallow: /b', ['/c'], ['/a', '/b']],
    ['knows wildcards', 'User-agent: *\nDisallow: /*.pdf$\nDisallow: /*/print', ['/a.pdf?x'], ['/a.pdf', '/n/print/1']],
    ['knows encodings', 'User-agent: *\nDisallow: /été', ['/ete'], ['/%C3%A9t%C3%A9']],
    ['is empty', '', ['/'], []],
    ['closes nothing by an empty rule', 'User-agent: *\nDisallow:', ['/'], []],
    ['is a page of HTML', '<!doctype html><title>Not found</title>', ['/'], []],
    [
      'has a byte order mark and Mac line ends',
      '\ufeffUser-agent: *\rDisallow: /a # why\r',
      ['/b', '/robots.txt'],
      ['/a'],
    ],
    [
      'is not cut short by a sitemap',
      'User-agent: wiregraph\nSitemap: https://news.example/map.xml\nUser-agent: other\nDisallow: /a',
      ['/b'],
      ['/a'],
    ],
    ['has only rules without a group', 'Disallow: /', ['/'], []],
  ]
  test.each(cases)('%s', (_, text, open, shut) => {
    const { isAllowed } = parseRobots('https://news.example/robots.txt', text)
    const page = (path: string) => new URL(path, 'https://news.example')
    expect(open.filter((path) => !isAllowed(page(path)))).toEqual([])
    expect(shut.filter((path) => isAllowed(page(path)))).toEqual([])
  })

  test('takes no time by having many wildcards', () => {
    const rules = `User-agent: *\n${`Disallow: /${'*a'.repeat(2_000)}$\n`.repeat(100)}`
    const started = performance.now()
    parseRobots('https://news.example/robots.txt', rules).isAllowed(
      new URL(`https://news.example/${'a'.repeat(4_000)}`),
    )
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  test('is asked for once a day and obeyed', async () => {
    const server = await serve({
      '/robots.txt': robots('User-agent: *\nDisallow: /shut'),
      '/open': html,
      '/shut': html,
    })
    const clock = fakeClock()
    const fetcher = testFetcher({ allowPrivateHosts: [server.host], clock })
    await fetcher.fetch(`${server.origin}/open`)
    expect((await failureOf(fetcher.fetch(`${server.origin}/shut`))).code).toBe('FETCH_REFUSED')
    await fetcher.fetch(`${server.origin}/open`)
    expect(server.asked).toEqual(['/robots.txt', '/open', '/open'])
    await clock.sleep(24 * 60 * 60 * 1_000)
    await fetcher.fetch(`${server.origin}/open`)
    expect(server.asked.slice(3)).toEqual(['/robots.txt', '/open'])
  })

  test.each([401, 403, 404, 410])('that answers %i closes nothing', async (status) => {
    const server = await serve({ '/robots.txt': robots('User-agent: *\nDisallow: /', status), '/open': html })
    await testFetcher({ allowPrivateHosts: [server.host] }).fetch(`${server.origin}/open`)
  })

  test.each([500, 503, 429])('that answers %i closes everything, and is asked again soon', async (status) => {
    let now = status
    const server = await serve({ '/robots.txt': (q, r) => robots('', now)(q, r), '/open': html })
    const clock = fakeClock()
    const fetcher = testFetcher({ allowPrivateHosts: [server.host], clock })
    const failure = await failureOf(fetcher.fetch(`${server.origin}/open`))
    expect(failure.message).toContain(`robots.txt answers ${status}`)
    expect(failure.message).toContain('Without its rules nothing of this host is fetched.')
    expect(server.asked).toEqual(['/robots.txt', '/robots.txt', '/robots.txt'])
    now = 200
    await clock.sleep(5 * 60 * 1_000)
    await fetcher.fetch(`${server.origin}/open`)
  })

  test('of more than 500 kB is read so far', async () => {
    const long = `User-agent: *\nDisallow: /shut\n${'# nothing\n'.repeat(100_000)}`
    const server = await serve({ '/robots.txt': robots(long), '/open': html })
    const fetcher = testFetcher({ allowPrivateHosts: [server.host] })
    await fetcher.fetch(`${server.origin}/open`)
    expect((await failureOf(fetcher.fetch(`${server.origin}/shut`))).code).toBe('FETCH_REFUSED')
  })
})

describe('a host', () => {
  test('is asked at most once a second, one thing at a time, and told who asks', async () => {
    const clock = fakeClock()
    const times: number[] = []
    const seen: IncomingMessage['headers'][] = []
    let running = 0
    let most = 0
    const server = await serve((request, response) => {
      times.push(clock.now())
      seen.push(request.headers)
      most = Math.max(most, ++running)
      setTimeout(() => {
        running--
        html(request, response)
      }, 10)
    })
    const fetcher = testFetcher({ allowPrivateHosts: [server.host], clock, contact: 'desk@news.example' })
    await Promise.all([1, 2, 3, 4, 5].map((n) => fetcher.fetch(`${server.origin}/${n}`)))
    expect(server.asked).toEqual(['/robots.txt', '/1', '/2', '/3', '/4', '/5'])
    const gaps = times.slice(1).map((time, i) => time - times[i]!)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1_000)
    expect(most).toBe(1)
    expect(seen[1]).toMatchObject({ 'user-agent': 'Wiregraph/0.1 (desk@news.example)', 'accept-encoding': 'gzip, br' })
    expect(seen[1]).not.toHaveProperty('cookie')
  })

  test('is not waited for longer because somebody sets the clock back', async () => {
    const clock = fakeClock()
    const turns = createTurns(1_000, clock)
    await turns.take('news.example', async () => clock.set(-3_600_000))
    await turns.take('news.example', async () => {})
    expect(clock.slept).toEqual([1_000])
  })

  test('is asked as seldom as its robots.txt says', async () => {
    const clock = fakeClock()
    const server = await serve({ '/robots.txt': robots('User-agent: *\nCrawl-delay: 7'), '/1': html, '/2': html })
    const fetcher = testFetcher({ allowPrivateHosts: [server.host], clock })
    const start = clock.now()
    await fetcher.fetch(`${server.origin}/1`)
    await fetcher.fetch(`${server.origin}/2`)
    expect(clock.now() - start).toBeGreaterThanOrEqual(8_000)
  })

  test('does not wait for another host', async () => {
    const turns = createTurns(1_000, fakeClock())
    let release = () => {}
    const held = turns.take('slow.example', () => new Promise<void>((resolve) => (release = resolve)))
    expect(await turns.take('quick.example', async () => 'done')).toBe('done')
    release()
    await held
  })

  test.each([
    ['2', 2_000],
    [new Date(Date.parse('2026-03-02T09:00:31Z')).toUTCString(), 29_000],
  ])('that is busy is asked again after its Retry-After: %s', async (retryAfter, least) => {
    const clock = fakeClock()
    let busy = true
    const server = await serve({
      '/page': (q, r) => {
        if (!busy) return html(q, r)
        busy = false
        r.writeHead(429, { 'retry-after': retryAfter }).end()
      },
    })
    const fetcher = testFetcher({ allowPrivateHosts: [server.host], clock })
    await fetcher.fetch(`${server.origin}/page`)
    expect(server.asked).toEqual(['/robots.txt', '/page', '/page'])
    expect(Math.max(...clock.slept)).toBeGreaterThanOrEqual(least)
  })

  test('that wants to be left alone for an hour is', async () => {
    const server = await serve({ '/page': (_, r) => r.writeHead(503, { 'retry-after': '3600' }).end() })
    const failure = await failureOf(testFetcher({ allowPrivateHosts: [server.host] }).fetch(`${server.origin}/page`))
    expect(failure.message).toContain('answers 503 (Service Unavailable) and asks to wait 3600 s.')
    expect(server.asked).toEqual(['/robots.txt', '/page'])
  })

  test('that is down is tried three times, later each time', async () => {
    const clock = fakeClock()
    const server = await serve({ '/page': (_, r) => r.writeHead(502).end() })
    await failureOf(testFetcher({ allowPrivateHosts: [server.host], clock }).fetch(`${server.origin}/page`))
    expect(server.asked).toEqual(['/robots.txt', '/page', '/page', '/page'])
    const [, first = 0, second = 0] = clock.slept
    expect(first).toBeGreaterThanOrEqual(750)
    expect(second).toBeGreaterThanOrEqual(1_500)
  })

  test('that breaks off is tried again', async () => {
    let times = 0
    const server = await serve({ '/page': (q, r) => (++times < 3 ? q.socket.destroy() : html(q, r)) })
    await testFetcher({ allowPrivateHosts: [server.host] }).fetch(`${server.origin}/page`)
    expect(times).toBe(3)
  })

  test('is not waited for by whoever has gone', async () => {
    const controller = new AbortController()
    const turns = createTurns(60_000, systemClock)
    await turns.take('a.example', async () => {})
    const waiting = turns.take('a.example', async () => {}, controller.signal)
    controller.abort(new Error('gone'))
    await expect(waiting).rejects.toThrow('gone')
  })
})

describe('a page that is kept', () => {
  async function folder() {
    const path = await mkdtemp(join(tmpdir(), 'wiregraph-cache-'))
    afterTest(() => rm(path, { recursive: true }))
    return path
  }

  test.each([
    ['etag', 'if-none-match', '"v1"'],
    ['last-modified', 'if-modified-since', 'Mon, 02 Mar 2026 08:00:00 GMT'],
  ])('is asked about by its %s and read from disk, also in another run', async (header, condition, value) => {
    const asked: (string | undefined)[] = []
    const server = await serve({
      '/page': (q, r) => {
        asked.push(q.headers[condition] as string | undefined)
        if (q.headers[condition] === value) r.writeHead(304).end()
        else r.writeHead(200, { 'content-type': 'text/html; charset=latin1', [header]: value }).end('<p>news')
      },
    })
    const settings = { allowPrivateHosts: [server.host], cacheFolder: await folder() }
    const first = await testFetcher(settings).fetch(`${server.origin}/page`)
    const again = await testFetcher(settings).fetch(`${server.origin}/page`)
    expect(asked).toEqual([undefined, value])
    expect(first.unchanged).toBe(false)
    expect(again).toEqual({ ...first, unchanged: true, bytes: expect.anything() })
    expect(Buffer.from(again.bytes)).toEqual(Buffer.from(first.bytes))
  })

  test('is asked for anew where its file is broken, and not kept where the server forbids it', async () => {
    let headers: Record<string, string> = { etag: '"v1"' }
    const asked: (string | undefined)[] = []
    const server = await serve({
      '/page': (q, r) => {
        asked.push(q.headers['if-none-match'])
        r.writeHead(200, { 'content-type': 'text/html', ...headers }).end('<p>news')
      },
    })
    const cacheFolder = await folder()
    const fetcher = testFetcher({ allowPrivateHosts: [server.host], cacheFolder })
    await fetcher.fetch(`${server.origin}/page`)
    for (const file of await readdir(cacheFolder)) await writeFile(join(cacheFolder, file), 'broken')
    headers = { etag: '"v2"', 'cache-control': 'private, no-store' }
    await fetcher.fetch(`${server.origin}/page`)
    expect(asked).toEqual([undefined, undefined])
  })

  test('is taken away when its article is', async () => {
    const page: RequestListener = (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html', etag: '"v1"' }).end('<p>news')
    const server = await serve({ '/page': page, '/other': page })
    const cacheFolder = await folder()
    const fetcher = testFetcher({ allowPrivateHosts: [server.host], cacheFolder })
    await fetcher.fetch(`${server.origin}/page#part`)
    await fetcher.fetch(`${server.origin}/other`)
    expect(await readdir(cacheFolder)).toHaveLength(2)
    await fetcher.forget(['sha256:1', `${server.origin}/page#part`])
    expect(await readdir(cacheFolder)).toHaveLength(1)
  })

  test('is taken away when others need the room', async () => {
    const cacheFolder = await folder()
    const cache = fileCache(cacheFolder, 10_000)
    for (let n = 1; n <= 6; n++)
      await cache.keep(`http://a.example/${n}`, { status: 200, headers: { etag: '"1"' }, bytes: randomBytes(4_000) })
    await cache.prune()
    const left = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => cache.find(`http://a.example/${n}`)))
    expect(left.filter((kept) => kept !== undefined)).toHaveLength(2)
  })
})
