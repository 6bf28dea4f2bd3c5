import type { TaggedToken } from '#language/tags.ts'
import type { NameSpan, Sentence } from '../document.ts'
import type { Capitals } from './capitals.ts'
import { endOfName } from './name-ends.ts'
import { startOfName } from './name-starts.ts'
import { partsOfRun } from './parts.ts'
import { quieted } from './quieted.ts'
import { isRejected } from './rejected.ts'

/**
 * The spans of a sentence that look like names, whatever they name. Capitals are the cue, weighed against what the rest of
 * the article does with the same word: a sentence's first word, or a headline's, proves nothing by its capital.
 */
export function findCandidates(article: string, sentence: Sentence, capitals: Capitals): NameSpan[] {
  const tokens = sentence.headline ? quieted(sentence.tokens) : sentence.tokens
  const texts = tokens.map((token) => token.text)
  const found: NameSpan[] = []
  for (let i = 0; i < tokens.length; ) {
    const start = startOfName({ tokens, texts, capitals, headline: sentence.headline }, i)
    if (!start) {
      i++
      continue
    }
    const end = endOfName(tokens, texts, capitals, i, sentence.headline)
    for (const [from, to] of partsOfRun(tokens, texts, i, end)) {
      const first = tokens[from] as TaggedToken
      const last = tokens[to - 1] as TaggedToken
      if (isRejected(tokens, texts, from, to, sentence.headline)) continue
      found.push({ sentence: sentence.index, from, to, text: article.slice(first.start, last.end) })
    }
    i = Math.max(end, i + 1)
  }
  return found
}
