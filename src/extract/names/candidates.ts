import type { TaggedToken } from '#language/tags.ts'
import { ORGANIZATION_HEADS, TITLE_MIDDLES, TITLE_WORDS } from '#language/words/business.ts'
import {
  isCommonWord,
  isDemonym,
  isLegalSuffix,
  longestKnownName,
  lookupOrganization,
  lookupPlace,
  lookupProduct,
} from '#language/words/names/index.ts'
import type { NameSpan, Sentence } from '../document.ts'
import type { Capitals } from './capitals.ts'
import { endOfName } from './name-ends.ts'
import { startOfName } from './name-starts.ts'

/**
 * The spans of a sentence that look like names, whatever they name. Capitals are the cue, weighed against what the rest of
 * the article does with the same word: a sentence's first word, or a headline's, proves nothing by its capital.
 */
export function findCandidates(article: string, sentence: Sentence, capitals: Capitals): NameSpan[] {
  const { tokens } = sentence
  const texts = tokens.map((token) => token.text)
  const found: NameSpan[] = []
  for (let i = 0; i < tokens.length; ) {
    const start = startOfName({ tokens, texts, capitals, headline: sentence.headline }, i)
    if (!start) {
      i++
      continue
    }
    const end = endOfName(tokens, texts, capitals, i, sentence.headline)
    for (const [from, to] of parts(tokens, texts, i, end)) {
      const first = tokens[from] as TaggedToken
      const last = tokens[to - 1] as TaggedToken
      if (isRejected(tokens, texts, from, to)) continue
      found.push({ sentence: sentence.index, from, to, text: article.slice(first.start, last.end) })
    }
    i = Math.max(end, i + 1)
  }
  return found
}

/** Parts a run of capitals into names: at a known maker before its product, and around titles and demonyms that belong to neither. */
function parts(tokens: readonly TaggedToken[], texts: readonly string[], from: number, to: number): [number, number][] {
  let start = from
  if (to - start > 1 && isDemonym(texts[start] as string) && !keepsDemonym(texts, start, to)) start++
  while (to - start > 1 && texts[start] === 'The' && start === 0) start++
  const known = longestKnownName(texts, start)
  if (known > 1 && start + known === to) {
    const maker = lookupOrganization(texts[start] as string)
    if (
      maker &&
      lookupProduct(texts.slice(start, to).join(' ')) &&
      !lookupOrganization(texts.slice(start, to).join(' '))
    )
      return [
        [start, start + 1],
        [start + 1, to],
      ]
  }
  if (known > 0 && start + known < to) {
    const rest = texts.slice(start + known, to)
    const maker = lookupOrganization(texts.slice(start, start + known).join(' '))
    const product = lookupProduct(rest.join(' '))
    if (
      maker &&
      !maker.ambiguous &&
      (product || (/\d/u.test(rest.join('')) && !isCommonWord((rest[0] as string).toLowerCase())))
    ) {
      return [
        [start, start + known],
        [start + known, to],
      ]
    }
  }
  let end = to
  while (end - start > 1 && (tokens[end - 1] as TaggedToken).text === ',') end--
  return [[start, end]]
}

function keepsDemonym(texts: readonly string[], from: number, to: number): boolean {
  if (longestKnownName(texts, from) > 1) return true
  if (lookupOrganization(texts.slice(from + 1, to).join(' ')) || longestKnownName(texts, from + 1) > 0) return false
  return (
    ORGANIZATION_HEADS.has(texts[to - 1] as string) ||
    isLegalSuffix(texts[to - 1] as string) ||
    (to - from === 2 && isCommonWord((texts[from + 1] as string).toLowerCase()))
  )
}

function isRejected(tokens: readonly TaggedToken[], texts: readonly string[], from: number, to: number): boolean {
  const words = texts.slice(from, to)
  const name = words.join(' ')
  if (words.every((word) => TITLE_WORDS.has(word) || TITLE_MIDDLES.has(word) || isLegalSuffix(word)))
    return !lookupOrganization(name)
  if (words.length === 1 && /^\p{Lu}\.?$/u.test(name)) return true
  if (!/\p{L}/u.test(name)) return true
  if (isDemonym(name)) return true
  const before = tokens[from - 1]
  const determined = before !== undefined && (before.tag === 'DET' || before.tag === 'PRP$')
  const ordinary = words.every((word) => isCommonWord(word.toLowerCase()))
  if (ordinary && determined && !lookupOrganization(name) && !lookupProduct(name) && !lookupPlace(name)) {
    return words.length === 1 || !ORGANIZATION_HEADS.has(words.at(-1) as string)
  }
  return false
}
