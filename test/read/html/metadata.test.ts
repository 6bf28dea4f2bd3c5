import { describe, expect, it } from 'vitest'
import { canonicalUrl } from '#read/html/index.ts'
import { readHtml } from '#read/html.ts'
import { ARTICLE } from './article.ts'

const body = ARTICLE.split('\n\n')
  .map((text) => `<p>${text}</p>`)
  .join('')
const read = (head: string, fetched?: string, top = '<h1>Calder picks Norvik Data</h1>') =>
  readHtml(
    `<!doctype html><html><head>${head}</head><body><article>${top}${body}</article></body></html>`,
    'test',
    fetched,
  )

const ld = (thing: unknown) =>
  `<script type="application/ld+json">${typeof thing === 'string' ? thing : JSON.stringify(thing)}</script>`

describe('what a page says of itself', () => {
  it('is read from JSON-LD first', () => {
    const head = `<title>Other</title><meta property="article:published_time" content="2020-01-01">
      ${ld({ '@type': ['NewsArticle'], headline: 'Calder picks Norvik Data', datePublished: '2024-03-05', author: { name: 'Jo Brandt' }, publisher: { name: 'Daily Haul' }, inLanguage: 'en' })}`
    expect(read(head)).toMatchObject({
      title: 'Calder picks Norvik Data',
      published: '2024-03-05',
      author: 'Jo Brandt',
      publisher: 'Daily Haul',
      language: 'en',
    })
  })
  it.each([
    ['with line breaks inside strings', '{"@type":"NewsArticle","publisher":{"name":"Daily\n Haul"}}'],
    ['inside a comment', '<!-- {"@type":"NewsArticle","publisher":{"name":"Daily Haul"}} -->'],
    ['with a semicolon behind it', '{"@type":"NewsArticle","publisher":{"name":"Daily Haul"}};'],
    [
      'by reference',
      JSON.stringify({
        '@graph': [
          { '@type': 'NewsArticle', publisher: { '@id': '#p' } },
          { '@id': '#p', '@type': 'Organization', name: 'Daily Haul' },
        ],
      }),
    ],
    [
      'in a list',
      JSON.stringify([{ '@type': 'BreadcrumbList' }, { '@type': 'ReportageNewsArticle', publisher: 'Daily Haul' }]),
    ],
    [
      'beside a block that is no JSON',
      `{oops</script>${ld('{"@type":"NewsArticle","publisher":"Daily Haul"}').replace('</script>', '')}`,
    ],
  ])('is read from JSON-LD %s', (_, source) => {
    expect(read(ld(source)).publisher).toBe('Daily Haul')
  })
  it.each([
    ['<meta property="article:published_time" content="2024-03-05T10:14:00Z">', '2024-03-05T10:14:00Z'],
    ['<meta name="date" content="yesterday"><meta itemprop="datePublished" content="2024-03-05">', '2024-03-05'],
    ['<meta name="parsely-pub-date" content="2024-03-05">', '2024-03-05'],
  ])('has the date of %s', (head, date) => {
    expect(read(head).published).toBe(date)
  })
  it('has the date of a time element, of the address, or of the lines below the headline', () => {
    expect(
      read('', undefined, '<h1>Calder picks Norvik Data</h1><time datetime="2024-03-05">5 March</time>').published,
    ).toBe('2024-03-05')
    expect(read('', 'https://haul.example/2024/03/05/calder').published).toBe('2024-03-05')
    expect(read('', 'https://haul.example/2024/3/5/calder').published).toBe('2024-03-05')
    expect(read('', 'https://haul.example/2024/ROADS/03/05/calder/index.html').published).toBe('2024-03-05')
    expect(read('', 'https://haul.example/2024/13/40/calder').published).toBeUndefined()
    expect(
      read('', undefined, '<h1>Calder picks Norvik Data</h1><div>By Jo Brandt<br>5 March 2024, 10:14</div>').published,
    ).toContain('5 March 2024')
    const logo = '<h1>The Daily Haul</h1><p>Recent posts</p>'
    const below = '<h2>Calder picks Norvik Data</h2><p>Published: Tuesday, 5 Mar 2024 | 4:35 PM ET</p>'
    expect(read('<title>Calder picks Norvik Data</title>', undefined, logo + below).published).toContain('5 Mar 2024')
    expect(read('', undefined, '<p>On 1 May 2020</p><h1>Calder picks Norvik Data</h1>').published).toBeUndefined()
  })
  it.each([
    ['Calder picks Norvik Data | Daily Haul', 'Calder picks Norvik Data'],
    ['Calder picks Norvik Data | Roads | Daily Haul', 'Calder picks Norvik Data'],
    ['Calder picks Norvik Data - Daily Haul', 'Calder picks Norvik Data'],
    ['Calder picks Norvik Data &amp;amp; others - Daily Haul', 'Calder picks Norvik Data & others'],
    ['Calder picks Norvik – and pays', 'Calder picks Norvik – and pays'],
  ])('has a title without the name of the site: %s', (title, expected) => {
    expect(
      read(`<title>${title}</title><meta property="og:site_name" content="Daily Haul">`, undefined, '').title,
    ).toBe(expected)
  })
  it('names the site where it names no publisher', () => {
    expect(read('', 'https://www.haul.co.uk/calder').publisher).toBe('haul.co.uk')
    const address = '<meta property="og:site_name" content="https://www.haul.co.uk">'
    expect(read(address, 'https://www.haul.co.uk/calder').publisher).toBe('haul.co.uk')
  })
  it('is of the site that a web archive copied', () => {
    const copy = 'https://web.archive.org/web/20240305101400/https://www.haul.co.uk/calder'
    expect(read('', copy).publisher).toBe('haul.co.uk')
  })
  it('has the title of its article, not of its site', () => {
    const logo = '<h1>The Daily Haul</h1>'
    const head =
      '<meta property="og:title" content="Calder and the cloud"><title>Calder and the cloud - The Daily Haul</title>'
    expect(read(head, undefined, logo).title).toBe('Calder and the cloud')
    const two = `${logo}<h1>Calder picks Norvik Data</h1>`
    expect(read('<title>Calder picks Norvik Data</title>', undefined, two).title).toBe('Calder picks Norvik Data')
  })
  it('has no date of a post that it shows', () => {
    const post =
      '<h1>Calder picks Norvik Data</h1><blockquote><p>So proud!</p><time datetime="2018-03-12">12 March</time></blockquote>'
    expect(read('', undefined, post).published).toBeUndefined()
  })
  it('has an author without the words around the name', () => {
    expect(read('<meta name="author" content="View all posts by Jo Brandt">').author).toBe('Jo Brandt')
  })
})

describe('the canonical address', () => {
  it.each([
    ['https://www.haul.co.uk/calder', 'https://m.haul.co.uk/calder?x=1', 'https://www.haul.co.uk/calder'],
    ['/calder', 'https://haul.co.uk/print/calder', 'https://haul.co.uk/calder'],
    ['https://other.co.uk/calder', 'https://haul.co.uk/calder', 'https://haul.co.uk/calder'],
    ['https://haul.co.uk/', 'https://haul.co.uk/calder', 'https://haul.co.uk/calder'],
    ['javascript:alert(1)', 'https://haul.co.uk/calder', 'https://haul.co.uk/calder'],
    ['https://haul.co.uk/calder#top', undefined, 'https://haul.co.uk/calder'],
    ['/calder', undefined, undefined],
    [undefined, 'https://HAUL.co.uk/a?utm_source=x&b=2&a=1&fbclid=y#c', 'https://haul.co.uk/a?a=1&b=2'],
    [undefined, undefined, undefined],
  ])('of a page that states %s and came from %s is %s', (stated, fetched, expected) => {
    expect(canonicalUrl(stated, fetched)).toBe(expected)
  })
})
