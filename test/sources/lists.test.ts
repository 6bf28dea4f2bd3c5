import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { fetchOneArticle, openSources, type SourceOptions } from '#sources/index.ts'
import { guessKind } from '#sources/kind.ts'
import { readSitemap } from '#sources/sitemap.ts'
import { testFetcher } from './fetching.ts'
import { afterTest, serve } from './serve.ts'

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
const urlset = (...urls: string[]) =>
  `${XML}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.map((url) => `<url><loc>${url}</loc></url>`).join('\n')}</urlset>`
const index = (...urls: string[]) =>
  `${XML}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')}</sitemapindex>`

/** Serves texts (HOST is the server) and gives what inputs lead to, one line an item. */
async function serving(answers: Readonly<Record<string, string | Uint8Array>>) {
  const answer: RequestListener = (request, response) => {
    const found = answers[request.url ?? '']
    if (found === undefined) return response.writeHead(404).end()
    const body = typeof found === 'string' ? found.replaceAll('HOST', server.origin) : found
    const type = typeof found !== 'string' ? 'application/x-gzip' : found.startsWith('<?xml') ? 'text/xml' : 'text/html'
    response.writeHead(200, { 'content-type': type }).end(body)
  }
  const server = await serve(answer)
  const fetcher = testFetcher({ allowPrivateHosts: [server.host] })
  const list = async (inputs: readonly string[], options: SourceOptions = {}) => {
    const lines: string[] = []
    for await (const item of openSources(inputs, { fetcher, ...options }))
      lines.push(
        'failure' in item
          ? item.failure.message.replaceAll(server.origin, '')
          : `${item.origin.replace(server.origin, '')}: ${Buffer.from(item.bytes).toString().slice(0, 40)}`,
      )
    return lines
  }
  return { server, list }
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wiregraph-lists-'))
  afterTest(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, name), content)
  return join(folder, name)
}

describe('a sitemap', () => {
  test('leads to its pages, packed or not, over an index, in order', async () => {
    const { server, list } = await serving({
      '/sitemap.xml': index('HOST/a.xml', 'HOST/gone.xml', 'HOST/b.xml.gz'),
      '/b.xml.gz': gzipSync(urlset('http://10.0.0.1/3')),
      '/a.xml': urlset('HOST/1', 'HOST/gone', 'HOST/2?x=1&amp;y=2'),
      '/1': 'one',
      '/2?x=1&y=2': 'two',
    })
    expect(await list([`${server.origin}/sitemap.xml`])).toEqual([
      '/1: one',
      '/gone answers 404 (Not Found).',
      '/2?x=1&y=2: two',
      '/gone.xml answers 404 (Not Found).',
      'http://10.0.0.1/3 leads to 10.0.0.1, which is no public address.',
    ])
  })

  test('of news says what its pages are', async () => {
    const news = `${XML}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc> https://post.example/1 </loc><news:news><news:publication><news:name>The Post</news:name><news:language>en</news:language></news:publication>
      <news:publication_date>2026-03-02T08:00:00Z</news:publication_date><news:title><![CDATA[Acme & Zorex]]></news:title></news:news></url>
      <url><loc>https://post.example/2</loc><lastmod>2026-03-03</lastmod></url></urlset>`
    expect(await readSitemap({ origin: 'map', bytes: Buffer.from(news) })).toEqual({
      kind: 'urlset',
      isWhole: true,
      links: [
        {
          url: 'https://post.example/1',
          stated: { title: 'Acme & Zorex', publisher: 'The Post', publishedAt: '2026-03-02T08:00:00Z', language: 'en' },
          stamp: '2026-03-02T08:00:00Z',
        },
        { url: 'https://post.example/2', stamp: '2026-03-03' },
      ],
    })
  })

  test('that breaks off is told, and what is whole of it is read', async () => {
    const { server, list } = await serving({
      '/map.xml': urlset('HOST/1', 'HOST/2').slice(0, -25),
      '/1': 'one',
      '/2': 'two',
    })
    expect(await list([`${server.origin}/map.xml`])).toEqual(['/1: one', '/map.xml breaks off after 1 pages.'])
  })

  test('that names itself comes to an end', async () => {
    const { server, list } = await serving({ '/map.xml': index('HOST/map.xml') })
    expect(await list([`${server.origin}/map.xml`])).toEqual(['/map.xml is a sitemap of sitemaps of sitemaps.'])
  })

  test('that is a bomb or none at all is refused', async () => {
    const bomb = gzipSync(Buffer.alloc(60 * 1024 * 1024, ' '))
    await expect(readSitemap({ origin: 'map', bytes: bomb })).rejects.toThrow('map unpacks to more than 50 MB.')
    await expect(readSitemap({ origin: 'map', bytes: bomb.subarray(0, 99) })).rejects.toThrow('damaged gzip file')
    await expect(readSitemap({ origin: 'map', bytes: Buffer.from('<html>') })).rejects.toThrow('map is no sitemap.')
    const entity = `<!DOCTYPE u [<!ENTITY x SYSTEM "file:///etc/passwd">]>${urlset('http://a.example/&x;')}`
    expect((await readSitemap({ origin: 'map', bytes: Buffer.from(entity) })).links[0]?.url).not.toContain('root')
    const deep = `${XML}<urlset>${'<url>'.repeat(200_000)}`
    expect((await readSitemap({ origin: 'map', bytes: Buffer.from(deep) })).links).toEqual([])
  })
})

describe('a list of addresses', () => {
  test('leads to articles and feeds, each once, in order, whatever fails', async () => {
    const { server, list } = await serving({
      '/1': 'one',
      '/2': 'two',
      '/feed': `${XML}<rss version="2.0"><channel><title>t</title><item><link>HOST/2</link></item></channel></rss>`,
    })
    const lines = ['# my list', '/1', '', '/gone', '/feed', '/1'].map((path) =>
      path.startsWith('/') ? server.origin + path : path,
    )
    const path = await file('list.txt', lines.join('\r\n'))
    expect(await list([path])).toEqual(['/1: one', '/gone answers 404 (Not Found).', '/2: two'])
    expect(server.asked.filter((one) => one === '/1')).toHaveLength(1)
  })

  test('that names another list stops there', async () => {
    const { server, list } = await serving({ '/list': 'HOST/list\nHOST/1', '/1': 'one' })
    const path = await file('list', `${server.origin}/list`)
    expect(await list([path])).toEqual([expect.stringMatching(/^\/list: http/)])
  })

  test('sends nobody anywhere when it was only found in a folder', async () => {
    const { server, list } = await serving({ '/1': 'one' })
    const path = await file('notes.txt', `${server.origin}/1`)
    expect(await list([join(path, '..')])).toEqual([`${path} is a list of addresses and no article.`])
    expect(server.asked).toEqual([])
    expect(await list([join(path, '..')], { as: 'urls' })).toEqual(['/1: one'])
  })

  test('is worked on host by host, and what is aborted ends without a word', async () => {
    const controller = new AbortController()
    const { server, list } = await serving(Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`/${n}`, `${n}`])))
    const path = await file('list.txt', Array.from({ length: 30 }, (_, n) => `${server.origin}/${n}`).join('\n'))
    const lines = await list([path], {
      signal: controller.signal,
      isWanted: (origin) => {
        if (origin.endsWith('/20')) controller.abort(new Error('gone'))
        return true
      },
    })
    expect(lines.length).toBeLessThan(30)
  })

  test('leaves out what is not wanted before it is fetched', async () => {
    const { server, list } = await serving({ '/1': 'one', '/2': 'two' })
    const path = await file('list.txt', `${server.origin}/1\n${server.origin}/2`)
    expect(await list([path], { isWanted: (origin) => !origin.endsWith('/1') })).toEqual(['/2: two'])
    expect(server.asked).toEqual(['/robots.txt', '/2'])
  })
})

test('an archive is read from the disk only', async () => {
  const { server, list } = await serving({ '/x.warc.gz': gzipSync('WARC/1.0\r\n') })
  expect(await list([`${server.origin}/x.warc.gz`])).toEqual(['/x.warc.gz is a web archive.'])
})

test('an address is an article, and says where it was in the end', async () => {
  const { server, list } = await serving({ '/1': 'one' })
  expect(await list([`${server.origin}/1`])).toEqual(['/1: one'])
  expect(await list(['http://10.0.0.1/'])).toEqual(['http://10.0.0.1/ leads to 10.0.0.1, which is no public address.'])
})

test.each([
  'text/xml',
  'application/xml',
  'text/plain',
  'text/html',
  'application/rss+xml',
  'application/octet-stream',
])('a feed served as %s is read as the feed it is, and is no article where one is asked for', async (type) => {
  const body =
    '<?xml version="1.0"?><rss version="2.0"><channel><title>t</title><item><link>HOST/1</link></item></channel></rss>'
  const server = await serve((request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    const isFeed = request.url === '/feed'
    response
      .writeHead(200, { 'content-type': isFeed ? type : 'text/html' })
      .end(isFeed ? body.replace('HOST', server.origin) : 'one')
  })
  const fetcher = testFetcher({ allowPrivateHosts: [server.host] })
  const found: string[] = []
  for await (const { origin } of openSources([`${server.origin}/feed`], { fetcher })) found.push(origin)
  expect(found).toEqual([`${server.origin}/1`])
  await expect(fetchOneArticle(`${server.origin}/feed`, fetcher)).rejects.toMatchObject({
    code: 'MANY_ARTICLES',
    message: `${server.origin}/feed is a feed and no article.`,
  })
  expect((await fetchOneArticle(`${server.origin}/1`, fetcher)).url).toBe(`${server.origin}/1`)
})

describe('the kind of an input is guessed by what it holds', () => {
  test.each([
    ['feed', '<?xml version="1.0"?>\n<!-- hello --><rss version="2.0">'],
    ['feed', '\ufeff<feed xmlns="http://www.w3.org/2005/Atom">'],
    ['feed', '<rdf:RDF xmlns="http://purl.org/rss/1.0/">'],
    ['feed', '{"version": "https://jsonfeed.org/version/1.1", "items": []}'],
    ['feed', '{"version":"https:\\/\\/jsonfeed.org\\/version\\/1.1"}'],
    ['feed', '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY nbsp "&#160;">]>\n<rss version="2.0">'],
    ['sitemap', urlset('http://a.example/')],
    ['sitemap', index('http://a.example/')],
    ['sitemap', gzipSync(urlset('http://a.example/'))],
    ['warc', 'WARC/1.0\r\n'],
    ['warc', gzipSync('WARC/1.1\r\nWARC-Type: warcinfo')],
    ['urls', '# list\nhttps://a.example/1\r\nhttps://a.example/2\n'],
    ['article', '<!doctype html><p>news'],
    ['article', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">'],
    ['article', 'Acme bought Zorex.\nhttps://a.example/'],
    ['article', '{"id": "1", "text": "Acme bought Zorex."}'],
    ['article', gzipSync('Acme bought Zorex.')],
    ['article', ''],
    ['article', '# Acme bought Zorex'],
    ['article', '<!-- never closed'],
    ['article', Buffer.from([0x1f, 0x8b, 1, 2, 3])],
  ] as const)('%s: %.40j', (kind, head) => expect(guessKind(Buffer.from(head))).toBe(kind))
})
