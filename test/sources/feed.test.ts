import type { RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readArticle } from '#read/index.ts'
import { readFeed } from '#sources/feed/read-feed.ts'
import { openSources, type SourceOptions } from '#sources/index.ts'
import { testFetcher } from './fetching.ts'
import { type Answers, serve } from './serve.ts'

const rss = (items: string, head = '') =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Post</title><link>https://post.example/</link>${head}${items}</channel></rss>`
const item = (link: string, more = '') => `<item><title>News at ${link}</title><link>${link}</link>${more}</item>`
const xml =
  (body: string | Uint8Array, type = 'application/rss+xml', headers = {}): RequestListener =>
  (_, response) =>
    response.writeHead(200, { 'content-type': type, ...headers }).end(body)
const article = (words: string) =>
  `<!doctype html><html lang="en"><title>${words}</title><article><h1>${words}</h1>${`<p>${words}, the company said on Monday in a statement. </p>`.repeat(8)}</article>`

interface Outcome {
  readonly articles: string[]
  readonly refused: string[]
}

/** Opens what a server has at a path, and tells each item in a line. HOST in its answers is the server. */
async function open(path: string, answers: Answers, options: SourceOptions = {}) {
  const server = await serve((request, response) => {
    const found = answers[request.url ?? '']
    if (typeof found === 'function') return found(request, response)
    if (found === undefined) return response.writeHead(404).end()
    const type = found.trimStart().startsWith('<!doctype') ? 'text/html; charset=utf-8' : 'application/xml'
    response.writeHead(200, { 'content-type': type }).end(found.replaceAll('HOST', server.host))
  })
  const fetcher = testFetcher({ allowPrivateHosts: [server.host], limits: { total: 6_000 } })
  const outcome: Outcome = { articles: [], refused: [] }
  const short = (text: string) => text.replaceAll(server.origin, '')
  for await (const found of openSources([`${server.origin}${path}`], { fetcher, ...options })) {
    if ('failure' in found) outcome.refused.push(short(found.failure.message))
    else {
      const { title, publishedAt, publisher } = await readArticle(found)
      outcome.articles.push([short(found.origin), title, publishedAt, publisher].filter((part) => part).join(' | '))
    }
  }
  return { ...outcome, asked: server.asked }
}

describe('a feed', () => {
  test('of which everything goes wrong that can: one clear line for each, and the good ones are read', async () => {
    const bad = '/404 /loop /metadata /large /stall /empty /picture /half'.split(' ')
    const answers: Answers = {
      '/feed.xml': rss(['/good', '/packed', '/latin1', ...bad].map((path) => item(`http://HOST${path}`)).join('')),
      '/good': article('Acme buys Zorex'),
      '/packed': xml(gzipSync(article('Zorex buys Acme')), 'text/html', { 'content-encoding': 'gzip' }),
      '/latin1': xml(Buffer.from(article('Müller buys Nestlé'), 'latin1'), 'text/html; charset=utf-8'),
      '/loop': (_, response) => response.writeHead(302, { location: '/loop2' }).end(),
      '/loop2': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
      '/metadata': (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end(),
      '/large': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' })
        const block = Buffer.alloc(1024 * 1024, 'a')
        let left = 200
        const send = () => {
          while (left-- > 0 && !response.destroyed) if (!response.write(block)) return response.once('drain', send)
          return response.end()
        }
        send()
      },
      '/stall': (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('<p>'),
      '/empty': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(),
      '/picture': xml('PNG', 'image/png'),
      '/half': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' }).write('<p>')
        setTimeout(() => response.destroy(), 20)
      },
    }
    const { articles, refused } = await open('/feed.xml', answers)
    expect(articles).toEqual([
      '/good | Acme buys Zorex | The Post',
      '/packed | Zorex buys Acme | The Post',
      '/latin1 | Müller buys Nestlé | The Post',
    ])
    expect(refused).toEqual([
      '/404 answers 404 (Not Found).',
      '/loop redirects in a circle, back to /loop.',
      '/metadata redirects: http://169.254.169.254/latest/ leads to 169.254.169.254, which is no public address.',
      '/large is larger than 5 MB.',
      '/stall was not there in full after 6 s.',
      '/empty answers with an empty page.',
      '/picture is image/png.',
      '/half broke off the connection.',
    ])
  })

  test('that is itself out of order is one clear line', async () => {
    const whole = rss([1, 2, 3].map((n) => item(`http://HOST/${n}`)).join(''))
    const answers: Answers = {
      '/broken': whole.slice(0, whole.indexOf('News at http://HOST/3')),
      '/damaged': rss([item('http://HOST/1'), '<item><title>never ended', item('http://HOST/2')].join('')),
      '/hopeless': '<rss version="2.0"><channel><title>The Post',
      '/html': xml('<!doctype html><p>no feed', 'text/html'),
      '/xml': xml('<?xml version="1.0"?><catalogue/>'),
      '/1': article('One'),
      '/2': article('Two'),
    }
    expect(await open('/broken', answers)).toMatchObject({
      articles: ['/1 | One | The Post', '/2 | Two | The Post'],
      refused: ['/broken is broken XML; what stands before the break is read, 2 entries.'],
    })
    // One entry in the middle never ended.
    expect(await open('/damaged', answers)).toMatchObject({
      articles: ['/1 | One | The Post', '/2 | Two | The Post'],
      refused: ['/damaged is broken XML; what is whole of it is read, 2 entries.'],
    })
    const as = 'feed'
    expect((await open('/hopeless', answers, { as })).refused).toEqual(['/hopeless is broken XML.'])
    expect((await open('/html', answers, { as })).refused).toEqual(['/html is no feed.'])
    expect((await open('/xml', answers, { as })).refused).toEqual(['/xml is no feed.'])
    expect((await open('/gone', answers, { as })).refused).toEqual(['/gone answers 404 (Not Found).'])
  })

  test('in a wrong encoding is read by its own declaration', async () => {
    const latin1 = Buffer.from(
      rss(item('http://a.example/1')).replace('utf-8', 'iso-8859-1').replace('The Post', 'Süddeutsche'),
      'latin1',
    )
    const utf16 = Buffer.from(`\ufeff${rss(item('http://a.example/1')).replace('The Post', 'Süddeutsche')}`, 'utf16le')
    for (const bytes of [latin1, utf16, Buffer.from(rss('').replace('The Post', 'Süddeutsche'))])
      for (const { stated } of readFeed({ origin: 'feed', bytes }).entries) expect(stated.publisher).toBe('Süddeutsche')
    expect(readFeed({ origin: 'feed', bytes: latin1 }).entries).toHaveLength(1)
    expect(readFeed({ origin: 'feed', bytes: utf16 }).entries).toHaveLength(1)
  })

  test('that holds its articles needs no page', async () => {
    const text = `<p>${'Acme Corp. has bought Zorex Ltd. for $20 million, both said on Monday. '.repeat(30)}</p>`
    const whole = `<content:encoded><![CDATA[${text}]]></content:encoded><dc:creator>Ann Lee</dc:creator><pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate>`
    const teaser = `<content:encoded><![CDATA[${text}Continue reading…]]></content:encoded>`
    const alone = `<item><guid isPermaLink="false">7</guid><description>${'No page, and yet a text. '.repeat(20)}</description></item>`
    const answers: Answers = {
      '/feed.xml': rss(
        `${item('http://HOST/whole', whole)}${item('http://HOST/teaser', teaser)}${alone}<item><title>x</title></item>`,
      ),
      '/teaser': article('The whole story'),
    }
    const { articles, refused, asked } = await open('/feed.xml', answers)
    expect(articles).toEqual([
      expect.stringMatching(/^\/whole \| News at http:.*\/whole \| 2026-03-02T08:00:00Z \| The Post$/),
      '/teaser | The whole story | The Post',
      '7 | The Post',
    ])
    expect(refused).toEqual(['/feed.xml entry 4 has neither a page nor a text.'])
    expect(asked).toEqual(['/robots.txt', '/feed.xml', '/teaser'])
  })
})

describe('entries are the same whatever the feed is written in', () => {
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Post',
    language: 'en',
    items: [
      {
        id: 'a1',
        url: 'https://post.example/1',
        title: 'Acme & Zorex',
        authors: [{ name: 'Ann Lee' }],
        content_html: '<p>Text</p>',
        date_published: '2026-03-02T08:00:00Z',
      },
    ],
  }
  test.each([
    [
      'RSS',
      rss(
        '<item><guid isPermaLink="false">a1</guid><title>Acme &amp; Zorex</title><link>https://post.example/1</link><dc:creator>Ann Lee</dc:creator><pubDate>2026-03-02T08:00:00Z</pubDate><description>&lt;p&gt;Text&lt;/p&gt;</description></item>',
        '<language>en</language>',
      ),
    ],
    [
      'RDF',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Post</title><dc:language>en</dc:language></channel><item rdf:about="a1"><title>Acme &amp; Zorex</title><link>https://post.example/1</link><dc:creator>Ann Lee</dc:creator><dc:date>2026-03-02T08:00:00Z</dc:date><description>&lt;p&gt;Text&lt;/p&gt;</description></item></rdf:RDF>',
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Post</title><entry><id>a1</id><title>Acme &amp; Zorex</title><link rel="self" href="https://post.example/self"/><link href="1"/><author><name>Ann Lee</name></author><published>2026-03-02T08:00:00Z</published><updated>2026-03-02T08:00:00Z</updated><content type="html">&lt;p&gt;Text&lt;/p&gt;</content></entry></feed>',
    ],
    ['JSON', JSON.stringify(json)],
  ])('%s', (_, text) => {
    const { entries, failure } = readFeed({
      origin: 'feed',
      bytes: Buffer.from(text),
      url: 'https://post.example/feed',
    })
    expect(failure).toBeUndefined()
    expect(entries).toEqual([
      {
        url: 'https://post.example/1',
        id: 'a1',
        stated: {
          title: 'Acme & Zorex',
          author: 'Ann Lee',
          publisher: 'The Post',
          publishedAt: '2026-03-02T08:00:00Z',
          language: 'en',
        },
        stamp: '2026-03-02T08:00:00Z',
        content: { text: '<p>Text</p>', type: 'text/html' },
      },
    ])
  })
})

describe('a hostile feed', () => {
  const bytes = (text: string) => ({ origin: 'feed', bytes: Buffer.from(text) })
  test('reads no file and expands no entity', () => {
    const xxe = `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss('<item><title>&x;</title><link>http://a.example/</link></item>').slice(38)}`
    expect(JSON.stringify(readFeed(bytes(xxe)))).not.toContain('root:')
    const entities = Array.from({ length: 20 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('')
    const lol = `<!DOCTYPE r [<!ENTITY e0 "lol">${entities}]>${rss('<item><title>&e20;</title><link>http://a.example/</link></item>').slice(38)}`
    expect(JSON.stringify(readFeed(bytes(lol))).length).toBeLessThan(10_000)
  })

  test.each([
    ['deep', rss('<a>'.repeat(100_000))],
    ['never closed', `<rss version="2.0"><channel>${'<item>'.repeat(100_000)}`],
    [
      'of prototypes',
      rss('<item><__proto__>x</__proto__><constructor>y</constructor><link>http://a.example/</link></item>'),
    ],
    ['of nothing', '{"version":"https://jsonfeed.org/version/1.1"}'],
    [
      'of wrong types',
      '{"version":"https://jsonfeed.org/version/1.1","items":[null,1,"x",{"url":{}},{"id":[],"content_html":7}]}',
    ],
    [
      'of addresses that are none',
      rss(
        '<item><title>x</title><link>javascript:alert(1)</link></item><item><title>y</title><link>file:///etc/passwd</link></item>',
      ),
    ],
  ])('%s, is read or refused, and nothing is thrown', (_, text) => {
    const { entries } = readFeed(bytes(text))
    expect(entries.filter(({ url }) => url !== undefined && !/^https?:/.test(url))).toEqual([])
  })
})
