import type { TaggedToken } from '#language/tags.ts'
import {
  NAMES_IN_COMPANY,
  NEVER_NAMES,
  ORGANIZATION_HEADS,
  TITLE_MIDDLES,
  TITLE_WORDS,
} from '#language/words/business.ts'
import { FUNCTION_WORDS } from '#language/words/function-words.ts'
import {
  isCommonWord,
  isDemonym,
  isLegalSuffix,
  isSurname,
  longestKnownName,
  lookupFirstName,
  organizationHeads,
} from '#language/words/names/index.ts'
import { isRankAt } from './ranks.ts'

export const isCapital = (text: string) =>
  /^(?:\p{Lu}|(?:al|el|ul|an|ar|as|at|az|bin|ibn)-\p{Lu}|\d+(?:st|nd|rd|th)$|(?:d|l|dell|dall|all|nell|sull|qu|D|L)['’]\p{Lu}|\p{Ll}{1,2}\p{Lu}|\d+[\p{Lu}]|\d+-\p{Lu})/u.test(
    text,
  )

export const hasInnerCue = (text: string) =>
  /^\p{Lu}{2,}|\p{Ll}\p{Lu}|&|\p{L}\.\p{Ll}/u.test(text) || (/\d/u.test(text) && /\p{Lu}/u.test(text))

/** "President", and the weak words of "Chief Financial Officer" and "Managing Director" only in their company. */
export function isTitleAt(texts: readonly string[], i: number): boolean {
  const text = texts[i] as string
  // "Aeroflot General Director Ann Lee"
  if (i > 0 && text === 'General' && /^(?:Director|Manager|Counsel|Secretary)$/u.test(texts[i + 1] ?? '')) return true
  if (!TITLE_WORDS.has(text)) return isRankAt(texts, i)
  if (isHonourAt(texts, i)) return false
  // "Acme Founders Share Company"
  if (i > 0 && isCapital(texts[i - 1] as string) && opensBodyName(texts, i)) return false
  // "Lord & Taylor"
  if (texts[i + 1] === '&' && !TITLE_WORDS.has(texts[i + 2] ?? '')) return false
  return (
    !TITLE_MIDDLES.has(text) ||
    texts[i - 1] === 'Chief' ||
    /^(?:Officer|Director|President|Chairman|Chair|Partner|Vice)$/u.test(texts[i + 1] ?? '')
  )
}

/** "Founders Share Company": a plural of people before capitals that end as organizations do. */
function opensBodyName(texts: readonly string[], i: number): boolean {
  if (!/^(?:Founders|Presidents)$/u.test(texts[i] as string)) return false
  let end = i + 1
  while (end < i + 4 && /^\p{Lu}\p{L}/u.test(texts[end] ?? '')) end++
  return end > i + 1 && isOrganizationHead(texts[end - 1] as string)
}

/** "Sir Martin Sorrell", "Lord Ashcombe": who is addressed so is never called without it. */
export const isHonourAt = (texts: readonly string[], i: number) =>
  /^(?:Sir|Dame|Lord|Lady|Baroness|Viscount|Baron)$/u.test(texts[i] as string) &&
  /^\p{Lu}\p{Ll}/u.test(texts[i + 1] ?? '') &&
  !TITLE_WORDS.has(texts[i + 1] as string)

/** "Jun Hayakawa", "April Jones": a month before a capital, where no number stands. */
export const isGivenName = (texts: readonly string[], i: number) =>
  /^(?:Jun|Jan|Mar|April|June|May|August)$/u.test(texts[i] as string) &&
  (/^\p{Lu}\p{Ll}+$/u.test(texts[i + 1] ?? '') || /^(?:van|von|de|der|ten|ter)$/u.test(texts[i + 1] ?? '')) &&
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
    (!NEVER_NAMES.has(next.text) || isLegalSuffix(next.text) || NAMES_IN_COMPANY.has(next.text))
  )
}

/** "Harbor Logistics", "Foo Bakery": the word is what organizations are called by at the end. */
export const isOrganizationHead = (word: string) => ORGANIZATION_HEADS.has(word) || organizationHeads.has(word)

/** "the", "said"; not "US", and not the capitals of "ON Semiconductor" amid small letters. */
export const isFunctionWord = (token: TaggedToken, headline = false) =>
  FUNCTION_WORDS.has(token.lower) && token.text !== 'US' && (headline || !/^\p{Lu}{2,}$/u.test(token.text))

/** Monday, May, CEO, and "Web" or "Bill" where no name is at hand that they could be part of. */
export function isNeverName(texts: readonly string[], i: number): boolean {
  const text = texts[i] as string
  if (!NEVER_NAMES.has(text)) return false
  if (isGivenName(texts, i) || isHonourAt(texts, i)) return false
  return !(NAMES_IN_COMPANY.has(text) && opensNameWith(texts, i))
}

/** "Bill Gates", "the Web Foundation", "The Sun", "English Heritage"; not "AI Nvidia", "EV maker". */
function opensNameWith(texts: readonly string[], i: number): boolean {
  const next = texts[i + 1] ?? ''
  if (texts[i] === 'Sun') return texts[i - 1] === 'The' || isOrganizationHead(next)
  if (!/^\p{Lu}\p{Ll}/u.test(next) || TITLE_WORDS.has(next) || NEVER_NAMES.has(next) || isDemonym(next)) return false
  if (texts[i] === 'Bill') return isSurname(next) || !isCommonWord(next.toLowerCase())
  return longestKnownName(texts, i + 1) === 0 && isCommonWord(next.toLowerCase())
}

/** "Gulf Arab", "North American", "West African". */
export const areDemonyms = (words: readonly string[]) =>
  words.length > 1 &&
  isDemonym(words.at(-1) as string) &&
  words.slice(0, -1).every((word) => isDemonym(word) || COMPASS.test(word))

const COMPASS = /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Latin|Southeast|Gulf|Middle)$/u
