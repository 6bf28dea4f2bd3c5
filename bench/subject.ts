import { readdirSync, readFileSync } from 'node:fs'
import { splitSentences } from '#language/sentences.ts'
import { type Article, articleId, contentHash } from '#model/article.ts'

export type Subject = 'extract' | 'compromise'

/** One pass over the corpus, in a process that did nothing else. */
export interface Measurement {
  readonly articles: number
  readonly words: number
  /** Processor time, user and system: other work on the machine is not counted. */
  readonly seconds: number
  /** Resident memory at its highest, start-up and warm-up included. */
  readonly peakMegabytes: number
}

const corpus = new URL('../corpus/', import.meta.url)

const subject = process.argv[2] as Subject
const articles = readCorpus()
const read = subject === 'extract' ? await extraction() : await tagging()
for (const article of articles) read(article)
const before = process.cpuUsage()
for (const article of articles) read(article)
const { user, system } = process.cpuUsage(before)
const measurement: Measurement = {
  articles: articles.length,
  words: articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
  seconds: (user + system) / 1e6,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
}
process.send?.(measurement)

function readCorpus(): Article[] {
  const found: Article[] = []
  for (const slug of readdirSync(corpus).sort()) {
    // Only plain text: how fast HTML is read is another question.
    const files = slug.includes('.') ? [] : readdirSync(new URL(`${slug}/`, corpus))
    if (!files.includes('article.txt')) continue
    const text = readFileSync(new URL(`${slug}/article.txt`, corpus), 'utf8')
    found.push({ id: articleId(text), text, contentHash: contentHash(text), publishedAt: '2025-01-15', language: 'en' })
  }
  return found
}

async function extraction(): Promise<(article: Article) => unknown> {
  const { extract } = await import('#extract/index.ts')
  return extract
}

async function tagging(): Promise<(article: Article) => unknown> {
  const { default: nlp } = await import('compromise/two')
  return ({ text }) => splitSentences(text).map(({ start, end }) => nlp(text.slice(start, end)).terms().length)
}
