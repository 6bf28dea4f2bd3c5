import { extract } from '#extract/index.ts'
import { splitSentences } from '#language/sentences.ts'
import type { Article } from '#model/article.ts'
import type { Claim, Entity, Span } from '#model/extraction.ts'

/** A rule whose words are in a sentence, and why it made no claim there. */
export interface Miss {
  readonly ruleId: string
  readonly words: string
  readonly reason: string
}

/** What was read of one sentence. */
export interface SentenceExplanation {
  readonly text: string
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
  readonly misses: readonly Miss[]
}

/** Reads an article and says of each sentence what came of it and what nearly did. */
export function explainArticle(article: Article): SentenceExplanation[] {
  const misses = new Map<number, Miss[]>()
  const extraction = extract(article, ({ type, frame, predicate, reason }, { sentence, tokens }) => {
    const ruleId = `${type.meaning.name.toLowerCase().replaceAll('_', '-')}/${frame.id}`
    const words = article.text.slice(tokens[predicate.from]?.start, tokens[predicate.to - 1]?.end)
    misses.set(sentence.index, [...(misses.get(sentence.index) ?? []), { ruleId, words, reason }])
  })
  const { entities, mentions, anaphors, claims } = extraction
  return splitSentences(article.text).map((sentence, index) => {
    const named = [...mentions, ...anaphors].filter((mention) => isWithin(mention, sentence))
    return {
      text: article.text.slice(sentence.start, sentence.end),
      entities: entities.filter(({ id }) => named.some(({ entity }) => entity === id)),
      claims: claims.filter(({ evidence }) => evidence.sentence === index),
      misses: misses.get(index) ?? [],
    }
  })
}

const isWithin = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end
