import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Choice, isWanted, mayBeWanted } from '../../src/cli/choice.ts'
import { temporaryFolder } from '../support/commands.ts'
import { wiregraph } from '../support/wiregraph.ts'

const ENGLISH = 'Acme Corp. buys its chips from Zorex Ltd., both companies said in a statement on Monday morning.'
const GERMAN =
  'Die Firma Zorex liefert seit Jahren Chips an die Firma Acme, wie beide Unternehmen am Montag in Berlin mitteilten.'
const ARTICLES = [
  { url: 'https://post.example/1', publishedAt: '2026-02-28', text: ENGLISH },
  { url: 'https://news.post.example/2', publishedAt: '2026-03-01T07:00:00Z', text: ENGLISH },
  { url: 'https://notpost.example/3', publishedAt: '2026-03-02', text: ENGLISH },
  { url: 'https://post.example/4', text: GERMAN },
  { text: ENGLISH, title: 'Nobody knows from where' },
]

describe('a choice of articles', () => {
  test.each<[string, Choice, readonly number[]]>([
    ['from a day on takes what has no date too', { since: '2026-03-01' }, [2, 3, 4, 5]],
    ['of a language', { languages: ['de'] }, [4]],
    ['of a host takes those below it', { hosts: ['post.example'] }, [1, 2, 4]],
    ['of all that', { hosts: ['post.example'], languages: ['en'], since: '2026-03-01' }, [2]],
  ])('%s', (_, only, numbers) => {
    const read = ARTICLES.map((article) => ({
      ...{ id: '1', contentHash: '', language: article.text === GERMAN ? 'de' : 'en' },
      ...article,
    }))
    expect(read.filter((article) => isWanted(only, article))).toEqual(numbers.map((number) => read[number - 1]))
  })

  test('of hosts leaves folders and what is below no name alone', () => {
    const may = (address: string) => mayBeWanted({ hosts: ['post.example'] }, address)
    expect(['news/a.html', 'file:///a', 'https://a.post.example/1'].filter(may)).toHaveLength(3)
    expect(['https://notpost.example/', 'https://post.example.evil.example/'].filter(may)).toEqual([])
  })
})

describe('wiregraph load', () => {
  test('reads only what is wanted, and no more than so many', async () => {
    const file = join(await temporaryFolder(), 'news.jsonl')
    await writeFile(file, ARTICLES.map((article) => JSON.stringify(article)).join('\n'))
    const only = ['--host', 'Post.example', '--lang', 'en,fr,de', '--limit', '2']
    const { stdout, exit } = await wiregraph(['load', '--dry-run', '--json', file, ...only])
    const ids = stdout.split('\n').flatMap((line) => (line ? [JSON.parse(line).article.id as string] : []))
    expect([exit, ids]).toEqual([0, [ARTICLES[0]?.url, ARTICLES[1]?.url]])
  })

  test.each([
    ['--since', '2026-02-30'],
    ['--limit', '0'],
  ])('refuses %s %s', async (...args) => {
    expect(await wiregraph(['load', 'x', ...args])).toMatchObject({ exit: 2, stderr: expect.stringMatching(/It is a/) })
  })
})
