import type { TaggedToken } from '#language/tags.ts'
import {
  isCommonWord,
  isDemonym,
  isLegalSuffix,
  isSurname,
  lookupFirstName,
  lookupOrganization,
  lookupPlace,
} from '#language/words/names/index.ts'

/** The tokens of a headline in capitals as they would stand in title case: "AMERICAN EXPRESS AND IBM RISE" is read as "American Express And IBM Rise". */
export function quieted(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const words = tokens.filter((token) => /^\p{L}{2,}/u.test(token.text))
  const shouted = words.filter((token) => /^\p{Lu}{2,}/u.test(token.text))
  if (words.length < 3 || shouted.length / words.length < 0.9) return tokens
  return tokens.map((token) => ({ ...token, text: quiet(token.text) }))
}

function quiet(text: string): string {
  if (/^\d+(?:ST|ND|RD|TH)$/u.test(text)) return text.toLowerCase()
  if (!/^\p{Lu}{2,}(?:['’-]\p{Lu}+)*$/u.test(text) || isLegalSuffix(text)) return text
  if (/^(?:US|UK|EU|UN|UAE)$/u.test(text)) return text
  const title = text
    .toLowerCase()
    .replace(/(^|['’-])(\p{Ll})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase())
  const isWord = isCommonWord(text.toLowerCase())
  if (!isWord && lookupOrganization(text)) return text
  const isKnown =
    isWord ||
    isDemonym(title) ||
    isSurname(title) ||
    [lookupFirstName, lookupOrganization, lookupPlace].some((look) => look(title))
  return isKnown || text.length > 6 ? title : text
}

/** A name in capitals as title case writes it, for what its own words say of it. */
export const quietName = (words: readonly string[]): readonly string[] =>
  words.length > 1 && words.every((word) => /^\p{Lu}{2,}$/u.test(word)) ? words.map(quiet) : words
