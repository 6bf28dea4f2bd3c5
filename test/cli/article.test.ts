import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Article } from '#model/article.ts'
import { ARTICLE } from '../read/html/article.ts'
import { wiregraph } from '../support/wiregraph.ts'

const PAGE = `<!doctype html><html lang="en"><head><title>Calder picks Norvik</title>
<meta property="og:site_name" content="Daily Haul"><meta property="article:published_time" content="2024-03-05T10:14:00Z">
<link rel="canonical" href="/calder"></head><body><nav><a href="/">Home</a></nav><article><h1>Calder picks Norvik</h1>
${ARTICLE.split('\n\n')
  .map((text) => `<p>${text}</p>`)
  .join('')}</article></body></html>`

let folder: string
let file: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-article-'))
  file = join(folder, 'page.html')
  writeFileSync(file, PAGE)
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('wiregraph article', () => {
  it('prints an article as JSON that keeps the contract', async () => {
    const { stdout, exit } = await wiregraph(['article', file, '--json'])
    expect(Article.parse(JSON.parse(stdout))).toMatchObject({
      title: 'Calder picks Norvik',
      publisher: 'Daily Haul',
      publishedAt: '2024-03-05T10:14:00Z',
      language: 'en',
      text: ARTICLE,
    })
    expect(exit).toBe(0)
  })
  it('prints it for people, from stdin too', async () => {
    const { stdout } = await wiregraph(['article'], { input: PAGE })
    expect(stdout).toContain('title        Calder picks Norvik\n')
    expect(stdout.endsWith(`\n\n${ARTICLE}\n`)).toBe(true)
  })
  it('says in a sentence what it cannot read', async () => {
    const { stdout, stderr, exit } = await wiregraph(['article', join(folder, 'gone.html')])
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 6 })
    expect(stderr).toContain('gone.html does not exist.')
  })
})

describe('wiregraph article --jsonl', () => {
  it('reads pages given or named, in order, every key there, and names bad lines on stderr', async () => {
    const lines = [
      JSON.stringify({ id: 'a', html: PAGE, url: 'https://haul.example/print?id=4' }),
      'not JSON',
      JSON.stringify({ id: 'b', file }),
      JSON.stringify({ id: 'c', file: join(folder, 'gone.html') }),
      JSON.stringify({ id: 'd', html: '<p>Too short for a date or a publisher.</p>' }),
      JSON.stringify({ html: PAGE }),
    ]
    const { stdout, stderr, exit } = await wiregraph(['article', '--jsonl'], { input: lines.join('\n') })
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const read = {
      title: 'Calder picks Norvik',
      publishedAt: '2024-03-05T10:14:00Z',
      publisher: 'Daily Haul',
      language: 'en',
      text: ARTICLE,
    }
    expect(rows).toEqual([
      { id: 'a', ...read },
      { id: 'b', ...read },
      {
        id: 'd',
        title: null,
        publishedAt: null,
        publisher: null,
        language: 'en',
        text: 'Too short for a date or a publisher.',
      },
    ])
    expect(stderr.match(/line \d+/g)).toEqual(['line 2', 'line 4', 'line 6'])
    expect(exit).toBe(3)
  })
})
