import { describe, expect, it } from 'vitest'
import { type Article, articleId, contentHash } from '#model/article.ts'
import type { SourceDocument } from '#model/document.ts'
import { Failure } from '#model/failure.ts'
import { type ReadOptions, readArticle, readArticles } from '#read/index.ts'
import { ARTICLE, LEAD, MIDDLE } from './html/article.ts'
import { makePdf } from './pdf.ts'

const document = (
  origin: string,
  content: string | Uint8Array,
  more: Partial<SourceDocument> = {},
): SourceDocument => ({
  origin,
  bytes: typeof content === 'string' ? Buffer.from(content) : content,
  ...more,
})

async function readAll(source: SourceDocument, options: ReadOptions = {}): Promise<(Article | string)[]> {
  const items: (Article | string)[] = []
  for await (const item of readArticles(source, options))
    items.push('failure' in item ? `${item.failure.code}: ${item.failure.message}` : item.article)
  return items
}

const PAGE = `<!doctype html><html lang="en"><head><title>Calder picks Norvik | Daily Haul</title>
<link rel="canonical" href="https://www.haul.example/calder?utm_source=x">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Daily Haul"},
{"@type":"NewsArticle","headline":"Calder picks Norvik","datePublished":"2024-03-05T10:14:00+0100",
"author":[{"@type":"Person","name":"Jo Brandt"}],"publisher":{"@type":"Organization","name":"Daily Haul"}}]}</script></head>
<body><article><h1>Calder picks Norvik</h1>${ARTICLE.split('\n\n')
  .map((text) => `<p>${text}</p>`)
  .join('')}</article></body></html>`

describe('an article', () => {
  it('from a page has what the page states, and its canonical address as id', async () => {
    expect(await readArticle(document('page.html', PAGE))).toEqual({
      id: 'https://www.haul.example/calder',
      url: 'https://www.haul.example/calder',
      title: 'Calder picks Norvik',
      author: 'Jo Brandt',
      publisher: 'Daily Haul',
      publishedAt: '2024-03-05T10:14:00+01:00',
      language: 'en',
      text: ARTICLE,
      contentHash: contentHash(ARTICLE),
    })
  })
  it('from a text has its content as id', async () => {
    const article = await readArticle(document('a.txt', ARTICLE))
    expect(article.id).toBe(articleId(article.text))
    expect(article.url).toBeUndefined()
  })
  it('from Markdown has front matter and text without marks', async () => {
    const source = `---\ntitle: "Calder picks Norvik"\ndate: 2024-03-05\n---\n# Calder picks Norvik\n\n${LEAD}\n\n* **One** lorry\n* [Two](https://x.example) lorries\n\n![A lorry](a.jpg)\n\n${MIDDLE}\n`
    const { title, publishedAt, text } = await readArticle(document('a.md', source))
    expect({ title, publishedAt, text }).toEqual({
      title: 'Calder picks Norvik',
      publishedAt: '2024-03-05',
      text: `${LEAD}\n\nOne lorry\nTwo lorries\n\n${MIDDLE}`,
    })
  })
  it('from a PDF has its paragraphs', async () => {
    const pdf = makePdf([LEAD, MIDDLE])
    expect((await readArticle(document('a.pdf', pdf))).text).toBe(`${LEAD}\n\n${MIDDLE}`)
  })
  it('in German is known to be', async () => {
    const german =
      'Die Spedition Calder zieht mit ihrem Buchungssystem um. Bisher kam es von einem anderen Anbieter, der damit seinen größten Kunden verliert.'
    expect((await readArticle(document('a.txt', german))).language).toBe('de')
  })
  it.each([
    ['Société Générale bought chips from Intel for € 3 million.', 'en'],
    ['Grupo Modelo and Compañía Cervecera de Canarias are units of Anheuser-Busch InBev.', 'en'],
    ['La société a racheté Zorex pour 5 millions.', 'fr'],
    ['Der Konzern kauft seine Chips bei Infineon und Intel.', 'de'],
  ])('short is in the language of the words around its names: %s', async (text, language) => {
    expect((await readArticle(document('a.txt', text))).language).toBe(language)
  })
  it('too short to tell is in no language', async () => {
    expect((await readArticle(document('a.txt', '42'))).language).toBe('und')
  })
})

describe('lines of JSON', () => {
  it('are articles each, a text unchanged, a bad line told by its number', async () => {
    const lines = [
      JSON.stringify({ id: '7', text: ' Calder\r\npicks Norvik. ', title: 'T', publishedAt: '5 March 2024' }),
      '{broken',
      JSON.stringify({ id: 8, html: PAGE, url: 'https://haul.example/print/calder' }),
      JSON.stringify({ id: '9' }),
    ]
    const [first, second, third, fourth] = await readAll(document('a.jsonl', lines.join('\n')))
    expect(first).toMatchObject({ id: '7', text: ' Calder\r\npicks Norvik. ', title: 'T', publishedAt: '2024-03-05' })
    expect(second).toMatch(/^INPUT_UNREADABLE: a.jsonl line 2 /)
    expect(third).toMatchObject({ id: '8', title: 'Calder picks Norvik', text: ARTICLE })
    expect(fourth).toBe('INPUT_UNREADABLE: a.jsonl line 4 is not an article: neither "text" nor "html".')
  })
})

describe('the format', () => {
  it.each([
    ['stdin', PAGE, ARTICLE],
    ['stdin', `  ${PAGE}`, ARTICLE],
    ['page.bin', PAGE, ARTICLE],
    ['stdin', `{"text":"Calder picks Norvik."}`, 'Calder picks Norvik.'],
    ['stdin', '<Calder> picks Norvik, it says.', '<Calder> picks Norvik, it says.'],
  ])('of %s is guessed from its words', async (origin, content, text) => {
    expect((await readArticle(document(origin, content))).text).toBe(text)
  })
  it('is what the server says', async () => {
    expect(
      (await readArticle(document('x', PAGE, { contentType: 'text/html', url: 'https://haul.example/a.txt' }))).text,
    ).toBe(ARTICLE)
  })
  it('is what is asked for', async () => {
    expect((await readArticle(document('a.html', '<p>Calder</p>'), { format: 'text' })).text).toBe('<p>Calder</p>')
  })
  it('that nobody knows is refused', async () => {
    expect(await readAll(document('a.txt', 'x'), { format: 'docx' })).toEqual([
      'UNSUPPORTED_FORMAT: There is no format "docx".',
    ])
  })
})

describe('refused is', () => {
  it.each([
    ['a ZIP archive', [0x50, 0x4b, 3, 4, 20, 0], /^UNSUPPORTED_FORMAT: a.txt is a ZIP archive/],
    ['a PNG picture', [0x89, 0x50, 0x4e, 0x47, 13, 10], /^UNSUPPORTED_FORMAT: a.txt is a PNG picture/],
    ['a program', [0x7f, 0x45, 0x4c, 0x46, 2], /^UNSUPPORTED_FORMAT: a.txt is a program/],
    ['binary data', [1, 2, 0, 4, 250, 6], /^UNSUPPORTED_FORMAT: a.txt is binary data/],
    ['half a PDF', [...Buffer.from('%PDF-1.4\n1 0 obj')], /^INPUT_UNREADABLE: a.txt is not a PDF/],
    ['white space', [32, 10, 32], /^EMPTY_ARTICLE: a.txt holds no article text/],
  ])('%s, whatever its name', async (_, bytes, sentence) => {
    const [item] = await readAll(document('a.txt', Uint8Array.from(bytes)))
    expect(item).toMatch(sentence)
  })
  it('markup without words', async () => {
    expect(await readAll(document('a.html', '<html><body><div></div></body></html>'))).toEqual([
      'EMPTY_ARTICLE: a.html holds no article text.',
    ])
  })
  it.each([
    ['nesting', '<div>'.repeat(100_000), 'elements nested more than 512 deep'],
    ['unclosed elements', '<p><b><i>'.repeat(100_000), 'elements nested more than 512 deep'],
    ['elements', '<br>'.repeat(200_001), 'more than 200000 elements'],
    ['pieces of text', '&amp;'.repeat(500_001), 'more than 500000 pieces of text'],
    [
      'attributes',
      `<p ${Array.from({ length: 100_001 }, (_, i) => `a${i}`).join(' ')}>`,
      'more than 100000 attributes',
    ],
  ])('a page that is a bomb of %s', async (_, html, reason) => {
    expect(await readAll(document('a.html', html))).toEqual([
      `TOO_LARGE: a.html is not a page that can be read: ${reason}.`,
    ])
  })
})

it('throws a Failure where one article is asked for and none is there', async () => {
  await expect(readArticle(document('a.jsonl', '\n'))).rejects.toBeInstanceOf(Failure)
})

it('reads a text of 10 MB', async () => {
  const text = `${LEAD}\n\n`.repeat(80_000)
  const article = await readArticle(document('long.txt', text))
  expect(article.text.length).toBe(text.trimEnd().length)
})
