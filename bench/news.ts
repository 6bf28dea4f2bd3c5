import { extract } from '#extract/index.ts'
import { companies } from '#language/words/names/generated/companies.ts'
import { articleId, contentHash } from '#model/article.ts'
import type { Extraction } from '#model/extraction.ts'

interface Article {
  readonly url: string
  readonly title: string
  readonly publisher: string
  readonly publishedAt: string
  readonly language: string
  readonly text: string
}

/** What generated news says: companies of every size meet again and again, as they do in the papers. */
export function newsOf(articles: number): Extraction[] {
  return articlesOf(articles).map(({ text, url, ...about }) =>
    extract({ id: articleId(text, url), url, text, contentHash: contentHash(text), ...about }),
  )
}

/** The same news as lines of JSON. */
export function linesOf(articles: number): string[] {
  return articlesOf(articles).map((article) => JSON.stringify(article))
}

function articlesOf(articles: number): Article[] {
  const names = companies.split('\n').filter((name) => /^[A-Z][a-z]{3,}( [A-Z][a-z]{3,})?$/.test(name))
  const random = randomFrom(42)
  // A few are in the news every day, most are rarely.
  const name = () => names[Math.floor(random() ** 3 * Math.min(names.length, 600))] as string
  const sentence = () => {
    const amount = String(1 + Math.floor(random() * 90))
    const template = TEMPLATES[Math.floor(random() * TEMPLATES.length)] as string
    return template.replace('{a}', name()).replace('{b}', name()).replace('#', amount)
  }
  return Array.from({ length: articles }, (_, at) => ({
    url: `https://paper${at % 40}.example/${at}`,
    title: `News ${at}`,
    publisher: `Paper ${at % 40}`,
    publishedAt: `2025-0${1 + (at % 9)}-15`,
    language: 'en',
    text: Array.from({ length: 12 }, sentence).join(' '),
  }))
}

const TEMPLATES = [
  '{a} buys chips from {b}.',
  '{a} pays {b} $# million a year for cloud services.',
  '{a} competes with {b}.',
  '{a} acquired {b} for $# million.',
  '{a} may buy software from {b}.',
  '{a} invested $# million in {b}.',
  '{a} and {b} formed a partnership.',
  'Shares were little changed on a quiet day of trading.',
  'Analysts had waited for the news since spring, people with knowledge of the plans said.',
]

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
