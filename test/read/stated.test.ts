import { expect, test } from 'vitest'
import { readArticle } from '#read/index.ts'

const body = `<p>${'Acme Corp. buys its chips from Zorex Ltd., which makes them in Leeds. '.repeat(12)}</p>`
const read = (html: string, stated: object) =>
  readArticle({ origin: 'entry', bytes: Buffer.from(html), contentType: 'text/html', stated })

test('what a page leaves unsaid is taken from the place it came from', async () => {
  const stated = {
    title: 'Acme buys chips',
    publisher: 'The Post',
    author: 'Ann Lee',
    publishedAt: 'Mon, 02 Mar 2026 08:00:00 GMT',
  }
  expect(await read(`<article>${body}</article>`, stated)).toMatchObject({
    ...stated,
    publishedAt: '2026-03-02T08:00:00Z',
  })
})

test('its own word wins', async () => {
  const page = `<html lang="en"><head><title>Zorex sells chips</title><meta property="article:published_time" content="2026-01-05"></head><body><article>${body}</article></body></html>`
  expect(await read(page, { title: 'Acme buys chips', publishedAt: '2026-03-02' })).toMatchObject({
    title: 'Zorex sells chips',
    publishedAt: '2026-01-05',
  })
})
