import { mkdtemp, readdir, rm } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isReserved, parseTdmRules } from '#sources/fetch/tdmrep.ts'
import { failureOf, testFetcher } from '../fetching.ts'
import { afterTest, serve } from '../serve.ts'

const page =
  (head: string, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', etag: '"1"', ...headers })
    response.end(`<html><head>${head}</head><body><p>Acme buys from Zorex.</p></body></html>`)
  }

describe('a page that reserves its words is not read', () => {
  test.each<[string, RequestListener]>([
    ['tdm-reservation: 1', page('', { 'TDM-Reservation': '1' })],
    ['x-robots-tag: noai', page('', { 'X-Robots-Tag': 'noindex, noai' })],
    ['x-robots-tag: wiregraph: noai', page('', { 'X-Robots-Tag': 'googlebot: noindex, wiregraph: noai' })],
    ['<meta name="tdm-reservation"', page('<META CONTENT=1 NAME="TDM-Reservation">')],
    ['<meta name="robots"', page('<meta name="robots" content="max-image-preview:large, NoAI">')],
    ['<meta name="wiregraph"', page("<meta name='wiregraph' content='noai'/>")],
  ])('%s', async (says, answer) => {
    const { origin, host } = await serve({ '/story': answer })
    const settings = { allowPrivateHosts: [host] }
    const failure = await failureOf(testFetcher(settings).fetch(`${origin}/story`))
    expect(failure.code).toBe('FETCH_REFUSED')
    expect(failure.message).toContain(`reserves its words: it says`)
    expect(failure.message.toLowerCase()).toContain(says.split(':')[0]!.toLowerCase())
    expect(failure.remedy).toContain('--ignore-rights')

    const { bytes } = await testFetcher({ ...settings, ignoreRights: 'licence 4711' }).fetch(`${origin}/story`)
    expect(Buffer.from(bytes).toString()).toContain('Acme buys from Zorex')
  })
})

describe('a page is read that', () => {
  test.each<[string, RequestListener]>([
    ['reserves nothing', page('<meta name="robots" content="index, follow">')],
    ['says that it does not reserve', page('<meta name="tdm-reservation" content="0">', { 'TDM-Reservation': '0' })],
    ['speaks to another robot', page('', { 'X-Robots-Tag': 'otherbot: noai, noarchive' })],
    ['only writes of it', page('<title>What "noai" and tdm-reservation: 1 mean</title>')],
  ])('%s', async (_, answer) => {
    const { origin, host } = await serve({ '/story': answer })
    const { bytes } = await testFetcher({ allowPrivateHosts: [host] }).fetch(`${origin}/story`)
    expect(bytes.length).toBeGreaterThan(0)
  })
})

describe('what a host reserves for many pages at once', () => {
  const reserving = (rules: unknown, answer = page('')) =>
    serve({
      '/.well-known/tdmrep.json': (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(rules))
      },
      '/news/story': answer,
      '/free/story': answer,
    })

  test('is not read, and asked for once', async () => {
    const server = await reserving([{ location: '/news/*', 'tdm-reservation': 1, 'tdm-policy': 'https://a.example/' }])
    const fetcher = testFetcher({ allowPrivateHosts: [server.host] })
    const failure = await failureOf(fetcher.fetch(`${server.origin}/news/story`))
    expect(failure.code).toBe('FETCH_REFUSED')
    expect(failure.message).toContain(`reserves its words: it says so in ${server.host}/.well-known/tdmrep.json`)
    expect((await fetcher.fetch(`${server.origin}/free/story`)).bytes.length).toBeGreaterThan(0)
    expect(server.askedForReservations).toBe(1)
  })

  test('matters less than what a page says itself, and not at all to who has leave', async () => {
    const all = [{ location: '/', 'tdm-reservation': 1 }]
    const open = await reserving(all, page('<meta name="tdm-reservation" content="0">'))
    const fetcher = testFetcher({ allowPrivateHosts: [open.host] })
    expect((await fetcher.fetch(`${open.origin}/news/story`)).bytes.length).toBeGreaterThan(0)
    const shut = await reserving(all)
    const allowed = testFetcher({ allowPrivateHosts: [shut.host], ignoreRights: 'licence 4711' })
    expect((await allowed.fetch(`${shut.origin}/news/story`)).bytes.length).toBeGreaterThan(0)
    expect([open.askedForReservations, shut.askedForReservations]).toEqual([0, 0])
  })

  test.each<[string, unknown, string, boolean]>([
    ['nothing', [], '/a', false],
    ['no list', { location: '/', 'tdm-reservation': 1 }, '/a', false],
    ['nonsense', [null, 7, { location: 7, 'tdm-reservation': 1 }, { 'tdm-reservation': 1 }], '/a', false],
    ['all', [{ location: '/', 'tdm-reservation': 1 }], '/a?b=c', true],
    ['a folder', [{ location: '/news/', 'tdm-reservation': '1' }], '/news', false],
    ['an ending', [{ location: '/*.html$', 'tdm-reservation': 1 }], '/a/b.html', true],
    ['an ending', [{ location: '/*.html$', 'tdm-reservation': 1 }], '/a/b.html?c', false],
    ['something in the middle', [{ location: '/a*/c*e', 'tdm-reservation': 1 }], '/ab/cde', true],
    ['in another order', [{ location: '/a*/c*e', 'tdm-reservation': 1 }], '/ae/b', false],
    ['one path', [{ location: '/a$', 'tdm-reservation': 1 }], '/a/b', false],
    [
      'all but a folder',
      [
        { location: '/', 'tdm-reservation': 1 },
        { location: '/open/', 'tdm-reservation': 0 },
      ],
      '/open/a',
      false,
    ],
    [
      'both at once',
      [
        { location: '/a', 'tdm-reservation': 0 },
        { location: '/a', 'tdm-reservation': 1 },
      ],
      '/a',
      true,
    ],
  ])('may be %s: %j for %s', (_, rules, path, reserved) => {
    expect(isReserved(parseTdmRules(JSON.stringify(rules)), new URL(path, 'https://a.example'))).toBe(reserved)
  })
})

test.each([
  ['is kept', page(''), 1],
  ['is not, where its server forbids it', page('', { 'X-Robots-Tag': 'noarchive' }), 0],
  ['is not, where it forbids it itself', page('<meta name="robots" content="noarchive">'), 0],
])('a copy of a page %s', async (_, answer, copies) => {
  const cacheFolder = await mkdtemp(join(tmpdir(), 'wiregraph-rights-'))
  afterTest(() => rm(cacheFolder, { recursive: true, force: true }))
  const { origin, host } = await serve({ '/story': answer })
  await testFetcher({ allowPrivateHosts: [host], cacheFolder }).fetch(`${origin}/story`)
  const files = await readdir(cacheFolder, { recursive: true, withFileTypes: true })
  expect(files.filter((file) => file.isFile()).length > 0 ? 1 : 0).toBe(copies)
})
