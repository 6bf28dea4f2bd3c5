import type { RequestListener } from 'node:http'
import { describe, expect, test } from 'vitest'
import { followRedirects } from '#sources/fetch/redirects.ts'
import { rulesOf } from '#sources/fetch/settings.ts'
import { failureOf, testFetcher } from '../fetching.ts'
import { type Answers, serve } from '../serve.ts'

const to =
  (location: string, status = 302): RequestListener =>
  (_, response) =>
    response.writeHead(status, { location }).end()

/** Fetches /start of a server that answers so. */
async function start(answers: Answers) {
  const server = await serve(answers)
  const fetching = testFetcher({ allowPrivateHosts: [server.host] }).fetch(`${server.origin}/start`)
  // Whoever awaits it first may do so late.
  fetching.catch(() => {})
  return { server, fetching }
}

describe('redirects are followed', () => {
  test.each([301, 302, 303, 307, 308])('%i, and the page has the address where it was found', async (status) => {
    const { server, fetching } = await start({ '/start': to('/end?a=1#part', status), '/end?a=1': '<p>news' })
    expect(await fetching).toMatchObject({ origin: `${server.origin}/start`, url: `${server.origin}/end?a=1` })
  })

  test('five of them, and relative ones as well as one in UTF-8', async () => {
    const { server, fetching } = await start({
      '/start': to('a/2'),
      '/a/2': to('../3'),
      '/3': to('?q=4'),
      '/3?q=4': to('./5'),
      '/5': to(Buffer.from('/été').toString('latin1')),
      '/%C3%A9t%C3%A9': '<p>news',
    })
    expect((await fetching).url).toBe(`${server.origin}/%C3%A9t%C3%A9`)
  })

  test('each address on the way is asked about in the robots.txt of its host', async () => {
    const closed = await serve({
      '/robots.txt': (_, response) => response.end('User-agent: *\nDisallow: /secret'),
      '/secret/page': '<p>secret',
    })
    const open = await serve({ '/start': to(`${closed.origin}/secret/page`) })
    const fetcher = testFetcher({ allowPrivateHosts: [open.host, closed.host] })
    const failure = await failureOf(fetcher.fetch(`${open.origin}/start`))
    expect(failure.message).toBe(
      `${open.origin}/start redirects: ${closed.origin}/secret/page is closed to robots by ${closed.host}/robots.txt.`,
    )
    expect(closed.asked).toEqual(['/robots.txt'])
  })
})

describe('redirects are refused', () => {
  test('the sixth', async () => {
    const answers = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [`/${n}`, to(`/${n + 1}`)]))
    const { server, fetching } = await start({ '/start': to('/1'), ...answers, '/8': '<p>news' })
    expect(await failureOf(fetching)).toMatchObject({
      code: 'FETCH_REFUSED',
      message: `${server.origin}/start redirects on and on, over 6 redirects.`,
    })
    expect(server.asked).toEqual(['/robots.txt', '/start', '/1', '/2', '/3', '/4', '/5'])
  })

  test('in a circle', async () => {
    const { server, fetching } = await start({ '/start': to('/a'), '/a': to('/b'), '/b': to('/a#again') })
    expect((await failureOf(fetching)).message).toBe(
      `${server.origin}/start redirects in a circle, back to ${server.origin}/a.`,
    )
  })

  test.each([
    ['http://169.254.169.254/latest/meta-data/', '169.254.169.254, which is no public address'],
    ['http://2852039166/latest/', '169.254.169.254, which is no public address'],
    ['http://127.0.0.1:8080/', '127.0.0.1, which is no public address'],
    ['//[::1]/', '::1, which is no public address'],
    ['http://localhost/', 'this machine, which is no public address'],
    ['http://10.0.0.1/', '10.0.0.1, which is no public address'],
    ['http://example.org:22/', 'asks for port 22'],
    ['file:///etc/passwd', 'no web address (file:)'],
    ['gopher://example.org/', 'no web address (gopher:)'],
    ['data:text/html,<p>news', 'no web address (data:)'],
    ['javascript:alert(1)', 'no web address (javascript:)'],
    ['ftp://example.org/', 'no web address (ftp:)'],
    ['http://user:hunter2@example.org/', 'holds a user name or password'],
    ['http://[', 'to something that is no address'],
  ])('to %s', async (location, said) => {
    const { server, fetching } = await start({ '/start': to(location) })
    const failure = await failureOf(fetching)
    expect(failure.code).toBe('FETCH_REFUSED')
    expect(failure.message).toContain(`${server.origin}/start redirects`)
    expect(failure.message).toContain(said)
    expect(failure.message).not.toContain('hunter2')
    expect(failure.remedy).not.toContain('--allow')
  })

  test('to another port of the same machine than the one allowed', async () => {
    const canary = await serve({ '/': 'secret' })
    const { fetching } = await start({ '/start': to(`${canary.origin}/`) })
    expect((await failureOf(fetching)).code).toBe('FETCH_REFUSED')
    expect(canary.asked).toEqual([])
  })

  test('from https to http', async () => {
    const visit = async () => ({ status: 301, headers: { location: 'http://news.example/' }, bytes: new Uint8Array() })
    const failure = await failureOf(followRedirects(new URL('https://news.example/'), rulesOf({}), visit))
    expect(failure.message).toContain('from https to http')
  })

  test('of robots.txt to where nobody may be led, and then nothing of the host is fetched', async () => {
    const canary = await serve({ '/': 'secret' })
    const { server, fetching } = await start({ '/robots.txt': to(`${canary.origin}/`), '/start': '<p>news' })
    expect((await failureOf(fetching)).code).toBe('FETCH_REFUSED')
    expect(canary.asked).toEqual([])
    expect(server.asked).toEqual(['/robots.txt'])
  })
})

test('a redirect to nowhere is an answer without a page', async () => {
  const { server, fetching } = await start({ '/start': (_, response) => response.writeHead(302).end() })
  expect(await failureOf(fetching)).toMatchObject({
    code: 'FETCH_FAILED',
    message: `${server.origin}/start answers 302 (Found).`,
  })
})
