import {
  isCommonWord,
  isDemonym,
  isLegalSuffix,
  isSurname,
  lookupOrganization,
  lookupPlace,
} from '#language/words/names/index.ts'

/** More names than this are a list of people or firms. */
const MOST_NAMES = 5

/** The end of "Skadden, Arps, Slate & Flom" or "Prescott, Ball and Turben Inc": one firm by the names of several people; undefined for a list. */
export function endOfFirmOfNames(texts: readonly string[], from: number, to: number): number | undefined {
  if (to - from !== 1 || !isPartner(texts[from])) return undefined
  let i = to
  let names = 1
  while (texts[i] === ',' && isPartner(texts[i + 1]) && names < MOST_NAMES) {
    i += 2
    names++
  }
  if (names < 2 || !/^(?:&|and)$/u.test(texts[i] ?? '') || !isPartner(texts[i + 1])) return undefined
  if (isDemonym(texts[i + 1] as string)) return undefined
  if (lookupOrganization(`${texts[i - 1]} & ${texts[i + 1]}`)) return undefined
  const isRegistered = isLegalSuffix(texts[i + 2] ?? '') || isLegalSuffix(texts[i + 3] ?? '')
  return texts[i] === '&' ? i + 2 : isRegistered && texts[i + 2] !== ',' ? i + 2 : undefined
}

function isPartner(word: string | undefined): boolean {
  if (word === undefined || !/^\p{Lu}[\p{Ll}’'-]+(?:\p{Lu}\p{Ll}+)?$/u.test(word)) return false
  const known = lookupOrganization(word)
  if (known && !known.ambiguous) return false
  return isSurname(word) || (!isCommonWord(word.toLowerCase()) && !lookupPlace(word))
}

/** The end of "SHV (United Kingdom) Holding Co Ltd": the country of a registered firm inside its name. */
export function endBehindCountry(texts: readonly string[], open: number): number | undefined {
  const close = texts.indexOf(')', open)
  if (close < open + 2 || close > open + 4) return undefined
  if (!lookupPlace(texts.slice(open + 1, close).join(' '))) return undefined
  for (let end = close + 1; end < close + 5 && /^\p{Lu}/u.test(texts[end] ?? ''); end++)
    if (isLegalSuffix(texts[end] as string)) return end + 1
  return undefined
}

/** "Liggett Group and Brown and Williamson": behind the last "and" of a list, two surnames that one more "and" joins. */
export function isLastFirmOfList(texts: readonly string[], from: number, to: number): boolean {
  const next = texts[to + 1] ?? ''
  return (
    to - from === 1 &&
    texts[from - 1] === 'and' &&
    /^\p{Lu}/u.test(texts[from - 2] ?? '') &&
    !isSurname(texts[from - 2] as string) &&
    isPartner(texts[from]) &&
    isPartner(next) &&
    isSurname(next) &&
    !/^\p{Lu}/u.test(texts[to + 2] ?? '')
  )
}

export const PARTNERS_BEHIND_AND = new Set('Co Co. Company Sons Bros Bros. Associates'.split(' '))
