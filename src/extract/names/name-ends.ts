import type { TaggedToken } from '#language/tags.ts'
import { NAMES_IN_COMPANY, NEVER_NAMES, ORGANIZATION_HEADS } from '#language/words/business.ts'
import {
  isCommonWord,
  isLegalSuffix,
  longestKnownName,
  lookupFirstName,
  lookupOrganization,
  lookupPlace,
} from '#language/words/names/index.ts'
import type { Capitals } from './capitals.ts'
import { endOfLegalForm } from './legal-forms.ts'
import { isPlainOf } from './name-joins.ts'
import { endOfLink } from './name-links.ts'
import { isCapital, isFunctionWord, isTitleAt } from './shapes.ts'

export function endOfName(
  tokens: readonly TaggedToken[],
  texts: readonly string[],
  capitals: Capitals,
  from: number,
  headline: boolean,
): number {
  let to = from + Math.max(1, longestKnownName(texts, from))
  for (;;) {
    const next = tokens[to]
    if (next === undefined) return to
    const last = texts[to - 1] as string
    // "Kirkland, Wash. Worried citizens"
    if (STATE_ABBREVIATION.test(last) && texts[from - 1] === ',' && to - from === 1) return to
    const form = endOfLegalForm(texts, to)
    if (form !== undefined && to > from) {
      to = form
      continue
    }
    if (isLegalSuffix(last) && to - from > 1 && !isLegalSuffix(next.text) && !goesOnBehindForm(tokens, texts, from, to))
      return next.text === ',' &&
        isLegalSuffix(texts[to + 1] ?? '') &&
        isCapital(texts[to + 1] as string) &&
        texts[to + 1] !== 'SE'
        ? to + 2
        : to
    if (
      isCapital(next.text) &&
      !isTitleAt(texts, to) &&
      (!NEVER_NAMES.has(next.text) || isInCompany(tokens, texts, to))
    ) {
      if (headline && isCommonWord(next.lower) && !capitals.isName(next.text) && !ORGANIZATION_HEADS.has(next.text))
        return to
      if (isFunctionWord(next, headline) && !SURNAMES_TOO.has(next.text) && !isLastWord(tokens, to, headline)) return to
      if (endsBeforePerson(texts, from, to)) return to
      to += Math.max(1, longestKnownName(texts, to))
    } else if (isLegalSuffix(next.text) && (isCapital(next.text) || next.text.length > 2)) to++
    else {
      const linked = endOfLink(tokens, texts, capitals, from, to)
      if (linked === undefined) return to
      to = linked
    }
  }
}

const STATE_ABBREVIATION =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ont|Que|Alta)\.$/u

/** "Aluminum Company of America", "Investment AB Öresund": a legal form that does not end the name. */
function goesOnBehindForm(tokens: readonly TaggedToken[], texts: readonly string[], from: number, to: number): boolean {
  const next = texts[to] as string
  if (next === 'of') return isPlainOf(texts, from, to)
  return (
    texts[to - 1] === 'AB' &&
    to - from === 2 &&
    isCapital(next) &&
    !isTitleAt(texts, to) &&
    !NEVER_NAMES.has(next) &&
    !lookupPlace(next) &&
    tokens[to]?.tag === 'NOUN'
  )
}

/** "President of the Board of Trade Jane Roe": nobody's name is of common words and "of". */
const endsBeforePerson = (texts: readonly string[], from: number, to: number) =>
  texts.slice(from, to).includes('of') &&
  lookupFirstName(texts[to] as string) !== undefined &&
  !isCommonWord((texts[to] as string).toLowerCase()) &&
  isCapital(texts[to + 1] ?? '')

/** "Radiology Today", "Bath & Beyond": amid small letters a capital makes even such a word part of a name. */
const isLastWord = (tokens: readonly TaggedToken[], i: number, headline: boolean) =>
  !headline && LAST_WORDS.has(tokens[i]?.text ?? '') && !/^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')

const LAST_WORDS = new Set(
  'Today Now First One Beyond Plus Us Again Above Together Up Out Direct Once Most More All Each Yours'.split(' '),
)

/** Function words that people are called by as well: "Jane Long said". */
const SURNAMES_TOO = new Set(['Long', 'Still', 'Will', 'May', 'Such', 'Near'])

/** "Stability AI said", "World Wide Web Consortium"; not "Google AI products". */
function isInCompany(tokens: readonly TaggedToken[], texts: readonly string[], i: number): boolean {
  if (!NAMES_IN_COMPANY.has(texts[i] as string) || lookupOrganization(texts[i - 1] as string)) return false
  const next = tokens[i + 1]
  if (next === undefined || isCapital(next.text)) return next === undefined || !NEVER_NAMES.has(next.text)
  return next.tag !== 'NOUN' && next.tag !== 'ADJ' && next.tag !== 'NUM' && next.tag !== 'VBG'
}
