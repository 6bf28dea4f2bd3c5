import { describe, expect, it } from 'vitest'
import { readPage } from '#read/html/index.ts'
import { ARTICLE, LAST, LATER, LEAD, MIDDLE, QUOTE, SUBHEAD } from './article.ts'

const HTML = `<p>${LEAD}</p><p>${MIDDLE}</p><p>${QUOTE}</p><h2>${SUBHEAD}</h2><p>${LATER}</p><p>${LAST}</p>`
const OTHER = `<p>${'The harbour of Moss was closed for a week in the storm, and no ferry left it. '.repeat(20)}</p>`

const page = (script: string, body = '<div id="app"></div>') => {
  const read = readPage(
    `<!doctype html><html><head><title>Calder Freight picks Norvik Data</title></head><body>${body}${script}</body></html>`,
  )
  return 'bomb' in read ? { text: read.bomb, extractor: 'bomb' } : read
}

describe('a page that only a script fills gives its article', () => {
  it.each([
    ['from HTML in JSON', `<script type="application/json">${JSON.stringify({ story: { body: HTML } })}</script>`],
    [
      'from HTML in code, its tags escaped',
      `<script>window.__STATE__=(function(a){return {data:a}})(${JSON.stringify(HTML).replaceAll('<', '\\u003C').replaceAll('/', '\\u002F')})</script>`,
    ],
    [
      'though other and longer articles are there too',
      `<script>self.store = ${JSON.stringify({ other: OTHER, story: HTML, another: OTHER })};</script>`,
    ],
  ])('%s', (_, script) => {
    const { text, extractor } = page(script)
    expect([extractor, text]).toEqual(['script', ARTICLE])
  })

  it('from a list of paragraphs', () => {
    const nodes = [LEAD, MIDDLE, QUOTE, LATER, LAST].map((text) => ({
      type: 'p',
      children: [
        { type: 'text', data: text.slice(0, 20) },
        { type: 'b', children: [{ type: 'text', data: text.slice(20) }] },
      ],
    }))
    const { text } = page(`<script>window.__STATE__=${JSON.stringify({ list: [{ other: nodes }] })}</script>`)
    expect(text).toBe([LEAD, MIDDLE, QUOTE, LATER, LAST].join('\n\n'))
  })
})

it('a script says nothing where the page itself does, or of another article', () => {
  const script = `<script>var more = ${JSON.stringify({ story: HTML + HTML })}</script>`
  expect(page(script, `<article><h1>Calder Freight picks Norvik Data</h1>${HTML}</article>`).text).toBe(ARTICLE)
  expect(page(`<script>var more = ${JSON.stringify({ story: OTHER })}</script>`).text).toBe('')
})

it.each([
  ['nested without end', JSON.stringify({ body: `<p>Calder Freight picks Norvik Data ${'<div>'.repeat(20_000)}` })],
  ['with brackets only', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['with strings that never end', '"<p>Calder Freight picks Norvik Data '.repeat(20_000)],
])('a script %s costs nothing', (_, source) => {
  expect(page(`<script>${source}</script>`).text).toBe('')
})
