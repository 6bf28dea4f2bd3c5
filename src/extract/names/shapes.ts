import type { TaggedToken } from '#language/tags.ts'
import { NEVER_NAMES, TITLE_MIDDLES, TITLE_WORDS } from '#language/words/business.ts'
import { isCommonWord, isLegalSuffix, lookupFirstName } from '#language/words/names/index.ts'

export const isCapital = (text: string) =>
  /^(?:\p{Lu}|\d+(?:st|nd|rd|th)$|(?:d|l|dell|dall|all|nell|sull|qu|D|L)['’]\p{Lu}|\p{Ll}{1,2}\p{Lu}|\d+[\p{Lu}]|\d+-\p{Lu})/u.test(
    text,
  )

export const hasInnerCue = (text: string) =>
  /^\p{Lu}{2,}|\p{Ll}\p{Lu}|&|\p{L}\.\p{Ll}/u.test(text) || (/\d/u.test(text) && /\p{Lu}/u.test(text))

/** "President", and the weak words of "Chief Financial Officer" and "Managing Director" only in their company. */
export function isTitleAt(texts: readonly string[], i: number): boolean {
  const text = texts[i] as string
  if (!TITLE_WORDS.has(text)) return false
  return (
    !TITLE_MIDDLES.has(text) ||
    texts[i - 1] === 'Chief' ||
    /^(?:Officer|Director|President|Chairman|Chair|Partner|Vice)$/u.test(texts[i + 1] ?? '')
  )
}

/** "Jun Hayakawa", "April Jones": a month before a capital, where no number stands. */
export const isGivenName = (texts: readonly string[], i: number) =>
  /^(?:Jun|Jan|Mar|April|June|May|August)$/u.test(texts[i] as string) &&
  /^\p{Lu}\p{Ll}+$/u.test(texts[i + 1] ?? '') &&
  lookupFirstName(texts[i] as string) !== undefined &&
  !NEVER_NAMES.has(texts[i + 1] as string) &&
  !isCommonWord((texts[i + 1] as string).toLowerCase())

export const isMeasure = (text: string) => /^\d+(?:\.\d+)?(?:M|K|B|G|GB|TB|MW|GW|KW|MHz|GHz|T|X)$/u.test(text)

export const continuesWithCapital = (tokens: readonly TaggedToken[], i: number) => {
  const next = tokens[i + 1]
  return (
    next !== undefined &&
    isCapital(next.text) &&
    !TITLE_WORDS.has(next.text) &&
    (!NEVER_NAMES.has(next.text) || isLegalSuffix(next.text))
  )
}

export const isDateWord = (text: string) => NEVER_NAMES.has(text)
