import { readdirSync, readFileSync } from 'node:fs'
import { type Article, contentHash } from '#model/article.ts'

const corpus = new URL('../corpus/', import.meta.url)

/** The articles of the development part that are plain text: how fast HTML is read is another question. */
export function readCorpus(): Article[] {
  // Slugs with h- are held out: read to report scores, for nothing else.
  const slugs = readdirSync(corpus).filter((slug) => !slug.includes('.') && !slug.startsWith('h-'))
  return slugs.sort().flatMap((slug) => {
    if (!readdirSync(new URL(`${slug}/`, corpus)).includes('article.txt')) return []
    const text = readFileSync(new URL(`${slug}/article.txt`, corpus), 'utf8')
    return [{ id: slug, text, contentHash: contentHash(text), publishedAt: '2025-01-15', language: 'en' }]
  })
}

/** The same articles again and again under ids of their own, as many as asked for. */
export function* repeat(articles: readonly Article[], count: number): Generator<Article> {
  for (let i = 0; i < count; i++) {
    const article = articles[i % articles.length] as Article
    yield { ...article, id: `${article.id}-${i}` }
  }
}

export const wordsOf = (articles: readonly Article[]): number =>
  articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
