import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { splitSentences } from '#language/sentences.ts'
import type { Article } from '#model/article.ts'
import { readCorpus } from './corpus.ts'

export type Subject = 'extract' | 'compromise'

/** What is measured: everything we do, or bare tagging of the same sentences by compromise, which that includes. */
export async function openSubject(subject: Subject): Promise<(article: Article) => unknown> {
  if (subject === 'extract') return (await import('#extract/index.ts')).extract
  // Loaded a second time, for ours is quickened (`language/tag-patterns.ts`).
  const nlp = createRequire(import.meta.url)('compromise/two') as typeof import('compromise/two').default
  return ({ text }) => splitSentences(text).map(({ start, end }) => nlp(text.slice(start, end)).terms().length)
}

// As a program: reads the corpus once and tells its parent the most memory that it held, in megabytes.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = await openSubject(process.argv[2] as Subject)
  for (const article of readCorpus()) read(article)
  process.send?.(process.resourceUsage().maxRSS / 1024)
}
