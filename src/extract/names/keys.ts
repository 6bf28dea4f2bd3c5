import { isLegalSuffix, lookupOrganization, lookupProduct } from '#language/words/names/index.ts'
import type { EntityKind } from '#model/extraction.ts'

/** The words of a name as written, "Apple, Inc." giving "Apple", "Inc.". */
export const wordsOf = (name: string): string[] => name.split(/[\s,]+/u).filter((word) => word !== '')

/** What two spellings of one name share: "The Boeing Co." and "Boeing" are both "boeing". */
export const keyOfName = (name: string): string => bareName(name).toLowerCase()

/** A name without article and legal forms: "The Boeing Co." is "Boeing". */
export function bareName(name: string): string {
  const words = wordsOf(name.normalize('NFKC'))
  if (words.length > 1 && words[0] === 'The') words.shift()
  for (let form = legalFormBehind(words); form > 0; form = legalFormBehind(words)) words.splice(-form)
  if (words.length > 1 && words.at(-1) === '&') words.pop()
  const one = singularOfProduct(words.join(' '))
  return (one ?? words.join(' ')).replaceAll('’', "'")
}

/** How many of the last words are one legal form, the first word left out: "S.à r.l.", "S.A.B. de C.V.". */
function legalFormBehind(words: readonly string[]): number {
  for (let length = Math.min(LONGEST_FORM, words.length - 1); length > 0; length--)
    if (!/^(?:&|and)$/u.test(words.at(-length) as string) && isLegalSuffix(words.slice(-length).join(' ')))
      return length
  return 0
}

const LONGEST_FORM = 3

/** "iPhone" of "iPhones"; undefined for what is no plural of a known product. */
export function singularOfProduct(name: string): string | undefined {
  const one = /\p{L}{2}s$/u.test(name) ? name.slice(0, -1) : undefined
  return one !== undefined && lookupProduct(one) && !lookupProduct(name) && !lookupOrganization(name) ? one : undefined
}

/** The entity's identity in every article: kind and key. */
export const entityId = (kind: EntityKind, key: string): string => `${kind.toLowerCase()}/${key.replaceAll(' ', '-')}`

/** The initials of a long name, with and without its small words: "International Business Machines" is IBM. */
export function initialsOf(words: readonly string[]): string[] {
  const big = words.filter((word) => /^\p{Lu}/u.test(word) && word !== 'The')
  const bare = big.filter((word) => !isLegalSuffix(word))
  // "Contemporary Amperex Technology Co Ltd" is CATL, "Taiwan Semiconductor Manufacturing Co Ltd" TSMC.
  const forms = big.filter((word) => isLegalSuffix(word))
  const shortened = forms.length > 1 ? forms.map((form) => [...bare, form]) : []
  const beside = words.indexOf('&')
  const joined = beside > 0 ? [`${words[0]?.[0]}&${words[beside + 1]?.[0] ?? ''}`.toUpperCase()] : []
  return joined.concat(
    [big, bare, ...shortened, words.filter((word) => word !== 'The')].map((list) =>
      list.map((word) => word[0]?.toUpperCase() ?? '').join(''),
    ),
  )
}

/** The words of a person's name without what tells father from son: "Jr.", "III". */
export const withoutGeneration = (words: readonly string[]): readonly string[] =>
  words.length > 2 && /^(?:jr\.?|sr\.?|ii|iii|iv)$/iu.test(words.at(-1) as string) ? words.slice(0, -1) : words
