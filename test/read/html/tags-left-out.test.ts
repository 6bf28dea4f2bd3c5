import { expect, it } from 'vitest'
import { readPage } from '#read/html/index.ts'
import { LAST, LATER, LEAD, MIDDLE, QUOTE } from './article.ts'

const article = `<article><h1>Calder Freight picks Norvik Data</h1>${[LEAD, MIDDLE, QUOTE, LATER, LAST].map((text) => `<p>${text}`).join('\n')}</article>`
const TITLE = '<title>Calder Freight picks Norvik Data</title>'

it.each([
  ['html and body', `<!doctype html>${TITLE}${article}`],
  ['head and body', `<!doctype html><html lang="en">${TITLE}${article}</html>`],
  ['body', `<!doctype html><html lang="en"><head>${TITLE}</head>${article}</html>`],
  ['head', `<!doctype html><html lang="en">${TITLE}<body>${article}</html>`],
  ['everything, closing tags too', `<!doctype html><html>${TITLE}${article.replace('</article>', '')}`],
])('a page that leaves out the tags of %s is read like any other', (_, html) => {
  const page = readPage(html)
  if ('bomb' in page) throw new Error(page.bomb)
  expect(page.title).toBe('Calder Freight picks Norvik Data')
  expect(page.text).toContain(LEAD)
  expect(page.text).toContain(LAST)
})
