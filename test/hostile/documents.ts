/** Documents that try to stop whoever reads them, by file name. Those of `refused` must be refused with the code. */
export interface HostileDocument {
  readonly file: string
  readonly content: () => string | Uint8Array
  /** The code it is refused with; without one it only must not stop the others. */
  readonly refused?: 'TOO_LARGE' | 'TIMED_OUT' | 'EMPTY_ARTICLE' | 'UNSUPPORTED_FORMAT' | 'INPUT_UNREADABLE'
}

const MILLION = 1_000_000
const page = (body: string) => `<!doctype html><html><head><title>News</title></head><body>${body}</body></html>`
const article = (body: string) => page(`<article><h1>News</h1>${body}</article>`)
const PARAGRAPH = '<p>Acme Corp. said on Monday that it bought Zorex Ltd. for $5 million in cash from its founders.</p>'

export const HOSTILE_DOCUMENTS: readonly HostileDocument[] = [
  // Trees
  { file: 'nested.html', content: () => page('<div>'.repeat(100_000)), refused: 'TOO_LARGE' },
  { file: 'nested-a-little.html', content: () => page(`${'<div>'.repeat(500)}${PARAGRAPH}`) },
  { file: 'unclosed.html', content: () => page('<p><b><i>'.repeat(300_000)), refused: 'TOO_LARGE' },
  { file: 'attributes.html', content: () => page(`<p ${attributes(200_000)}>x</p>`), refused: 'TOO_LARGE' },
  { file: 'scripts.html', content: () => article(`${'<script>1</script>'.repeat(90_000)}${PARAGRAPH}`) },
  { file: 'templates.html', content: () => article(`${'<template><p>x</p></template>'.repeat(50_000)}${PARAGRAPH}`) },
  { file: 'table.html', content: () => article(`<table>${'<tr><td>a</td><td>b</td></tr>'.repeat(40_000)}</table>`) },
  { file: 'deep-tables.html', content: () => article(`${'<table><tr><td>'.repeat(160)}${PARAGRAPH}`) },
  { file: 'comments.html', content: () => article(`${'<!--'.repeat(MILLION)}-->${PARAGRAPH}`) },
  { file: 'comments-before.html', content: () => `${'<!-- x -->'.repeat(500_000)}${article(PARAGRAPH)}` },
  { file: 'comments-before.dat', content: () => `${`<!--H${'--><!--HT'.repeat(200)}`}a` },
  { file: 'cdata.html', content: () => article(`${'<![CDATA['.repeat(300_000)}${PARAGRAPH}`) },
  { file: 'entities.html', content: () => article(`<p>${'&amp;'.repeat(2 * MILLION)}</p>`), refused: 'TOO_LARGE' },
  { file: 'entities-unknown.html', content: () => article(`<p>${'&x'.repeat(2 * MILLION)}</p>`) },
  { file: 'breaks.html', content: () => article(`<p>${'a<br>'.repeat(60_000)}</p>`) },
  { file: 'links.html', content: () => article('<a href="/x">Acme</a> '.repeat(90_000)) },
  { file: 'headings.html', content: () => article('<h2>Acme buys Zorex</h2>'.repeat(100_000)) },
  { file: 'title.html', content: () => `<title>${'Acme | '.repeat(MILLION)}</title>${article(PARAGRAPH)}` },
  {
    file: 'meta.html',
    content: () => `<meta name="author" content="${' and '.repeat(MILLION)}">${article(PARAGRAPH)}`,
  },
  { file: 'json-ld.html', content: () => jsonLd(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) },
  { file: 'json-ld-proto.html', content: () => jsonLd('{"__proto__":{"headline":"x"},"@type":"NewsArticle"}') },
  {
    file: 'labels.html',
    content: () => article(`<p>${'1'.repeat(300)} x</p>${PARAGRAPH.repeat(9)}<p>${'word'.repeat(75)}</p>`),
  },
  { file: 'spaces.html', content: () => article(`<p>Acme${' '.repeat(5 * MILLION)}bought Zorex.</p>`) },
  // Text
  {
    file: 'prose.txt',
    content: () => 'the firm that buys chips and sells phones with its own money '.repeat(200_000),
    refused: 'TIMED_OUT',
  },
  {
    file: 'news.txt',
    content: () => 'Microsoft bought Acme Corp. for $20 million, the company said. '.repeat(100_000),
    refused: 'TIMED_OUT',
  },
  { file: 'spaces.txt', content: () => `Acme${' '.repeat(10 * MILLION)}bought Zorex.` },
  { file: 'only-spaces.txt', content: () => ' '.repeat(10 * MILLION), refused: 'EMPTY_ARTICLE' },
  { file: 'breaks.txt', content: () => `Acme${'\n'.repeat(10 * MILLION)}bought Zorex.` },
  { file: 'carriage.txt', content: () => `Acme${'\r'.repeat(5 * MILLION)}bought Zorex.` },
  { file: 'feeds.txt', content: () => `Acme${'\f'.repeat(5 * MILLION)}bought Zorex.` },
  { file: 'word.txt', content: () => 'a'.repeat(10 * MILLION) },
  { file: 'quotes.txt', content: () => `${'“'.repeat(100_000)}Acme${'”'.repeat(100_000)}` },
  { file: 'label.txt', content: () => `${'Title '.repeat(MILLION / 5)}: x` },
  { file: 'colons.txt', content: () => `Date:${' '.repeat(5 * MILLION)}x` },
  { file: 'random.txt', content: () => noise(MILLION) },
  { file: 'random.html', content: () => noise(MILLION) },
  { file: 'random.pdf', content: () => noise(MILLION) },
  { file: 'nothing.pdf', content: () => `%PDF-1.7\n${'1 0 obj\n'.repeat(200_000)}` },
  {
    file: 'picture.txt',
    content: () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0),
    refused: 'UNSUPPORTED_FORMAT',
  },
  // Markdown and lines
  { file: 'emphasis.md', content: () => `# News\n\n${'*a_ '.repeat(100_000)}` },
  { file: 'brackets.md', content: () => `# News\n\n${'['.repeat(50_000)}` },
  { file: 'quotes.md', content: () => `# News\n\n${'> '.repeat(2_000)}Acme` },
  { file: 'lists.md', content: () => `# News\n\n${'- '.repeat(2_000)}Acme` },
  { file: 'front.md', content: () => `---\n${`x: ${'"'.repeat(200_000)}`}\n---\nAcme bought Zorex.` },
  { file: 'deep.jsonl', content: () => `{"text":${'['.repeat(MILLION)}\n`, refused: 'INPUT_UNREADABLE' },
]

/** Bytes that look the same in every run. */
function noise(length: number): Uint8Array {
  let state = 42
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state >> 16
  })
}

const attributes = (count: number) => Array.from({ length: count }, (_, i) => `a${i}="${i}"`).join(' ')
const jsonLd = (json: string) => `<script type="application/ld+json">${json}</script>${article(PARAGRAPH)}`
