import type { TaggedToken } from '#language/tags.ts'
import { FOR_HEADS, NAME_PARTICLES, NEVER_NAMES, OF_HEADS } from '#language/words/business.ts'
import {
  longestKnownName,
  lookupFirstName,
  lookupOrganization,
  lookupPlace,
  lookupProduct,
} from '#language/words/names/index.ts'
import type { Capitals } from './capitals.ts'
import { endBehindCountry, endOfFirmOfNames, isLastFirmOfList, PARTNERS_BEHIND_AND } from './firms-of-names.ts'
import { endOfLegalForm } from './legal-forms.ts'
import { joinsByAnd, joinsByOf, joinsByPossessive } from './name-joins.ts'
import { isCapital } from './shapes.ts'

/** Where the name goes on behind a link (", Inc.", "& Sons", "of America", "365"), the offset after the link's next word. */
export function endOfLink(
  tokens: readonly TaggedToken[],
  texts: readonly string[],
  capitals: Capitals,
  from: number,
  to: number,
): number | undefined {
  const link = tokens[to] as TaggedToken
  const next = texts[to + 1]
  const last = texts[to - 1] as string
  if (/^\d{1,4}(?:\.\d+)?$|^\d{3,4}(?:-\d{1,4}\p{Lu}{0,3})?s?$/u.test(link.text))
    return isModelNumber(tokens, texts, from, to) ? to + 1 : undefined
  if (/^['’]s$/u.test(link.text) && isPartOfName(tokens, to)) return to + 1
  if (link.tag === 'POSS' && COLLECTIVES.has(last.toLowerCase()) && isCapital(next ?? '')) return to + 2
  if (next === undefined) return undefined
  if (link.text === ',' && !['SE', 'AS', 'Company', 'Group'].includes(next)) {
    const form = endOfLegalForm(texts, to + 1)
    if (form !== undefined && (isCapital(next) || next.length > 2)) return form
  }
  // "William Wrigley, Jr., the founder"
  if (link.text === ',' && /^(?:Jr|Sr)\.?$/u.test(next) && to > from + 1) return to + 2
  if (link.text === ',' && isCampus(texts, from, to)) return to + 1 + longestKnownName(texts, to + 1)
  if (link.text === ',') {
    const firm = endOfFirmOfNames(texts, from, to)
    if (firm !== undefined) return firm
  }
  const nicknamed = endBehindNickname(texts, from, to)
  if (nicknamed !== undefined) return nicknamed
  if (link.text === '(') return endBehindCountry(texts, to)
  if (link.text === 'and' && PARTNERS_BEHIND_AND.has(next)) return to + 2
  if (link.text === 'and' && isLastFirmOfList(texts, from, to)) return to + 2
  if (link.text === "'" && /^\p{Lu}\p{Ll}+in$/u.test(last) && isCapital(next)) return to + 2
  if (link.tag === 'POSS' && joinsByPossessive(texts, capitals, from, to)) return to + 2
  if ((link.text === '&' || link.text === '+') && isCapital(next)) return to + 2
  if (link.text === "'s" && lookupOrganization(`${texts.slice(from, to).join(' ')}'s`)) return to + 1
  if (link.text === '!' && lookupOrganization(`${last}!`)) return to + 1
  if (!isCapital(next)) {
    if (link.lower === 'of' && next === 'the' && OF_HEADS.has(last) && isCapital(texts[to + 2] ?? '')) return to + 3
    if (
      NAME_PARTICLES.has(link.text) &&
      NAME_PARTICLES.has(next) &&
      isCapital(texts[to + 2] ?? '') &&
      link.text !== 'and'
    )
      return to + 3
    return undefined
  }
  // "Van der Poel & Zonen"
  if (/^(?:Van|Von|De)$/u.test(last) && /^(?:de[rnrsl]?|la|las|los|ten)$/u.test(link.text)) return to + 2
  if (link.text === 'of' && OF_HEADS.has(last) && !NEVER_NAMES.has(next))
    return isSeat(texts, from, to) ? undefined : to + 2
  if (link.text === 'of' && joinsByOf(texts, from, to)) return to + 2
  if (link.text === 'for' && FOR_HEADS.has(last)) return to + 2
  if (link.text === 'and' || link.text === 'e' || link.text === 'y' || link.text === 'et' || link.text === 'und')
    return joinsByAnd(tokens, texts, capitals, from, to) ? to + 2 : undefined
  if (
    NAME_PARTICLES.has(link.text) &&
    !['do', 'las', 'los', 'la', 'le', 'el', 'al', 'das', 'des', 'der', 'den', 'ten', 'zu'].includes(link.text)
  )
    return to + 2
  return undefined
}

/** `James D. "Dan" Rollins`, "Robert (Bob) Hale": a first name, what its bearer is called, and the surname. */
function endBehindNickname(texts: readonly string[], from: number, to: number): number | undefined {
  const [open = '', nickname = '', close = '', surname = ''] = texts.slice(to, to + 4)
  if (!/^["“(]$/u.test(open) || !/^["”)]$/u.test(close) || to - from > 2) return undefined
  const isPerson = lookupFirstName(texts[from] as string) !== undefined && /^\p{Lu}\p{Ll}+$/u.test(nickname)
  if (!isPerson || !/^\p{Lu}[\p{Ll}’'-]/u.test(surname) || NEVER_NAMES.has(surname)) return undefined
  // "Jane (Acme) Roe" is nobody.
  return open === '(' && !lookupFirstName(nickname) ? undefined : to + 4
}

/** "University of California, San Diego": a state's university has a seat in its name. */
function isCampus(texts: readonly string[], from: number, to: number): boolean {
  if (texts[from] !== 'University' || texts[from + 1] !== 'of') return false
  if (
    !/^(?:California|Wisconsin|Texas|Illinois|Massachusetts|Maryland|Minnesota|Missouri)$/u.test(
      texts[to - 1] as string,
    )
  )
    return false
  const length = longestKnownName(texts, to + 1)
  return length > 0 && lookupPlace(texts.slice(to + 1, to + 1 + length).join(' '))?.type === 'city'
}

/** "First Lowcountry Bancshares of Charleston, South Carolina": where a firm with a name of its own is at home. */
function isSeat(texts: readonly string[], from: number, to: number): boolean {
  if (
    to - from < 2 ||
    !/^(?:Bancorp|Bancshares|Bank|Trust|Company|Insurance|Corporation|Corp|Co|Group)$/u.test(texts[to - 1] as string)
  )
    return false
  const comma = texts.indexOf(',', to + 2)
  if (comma === -1 || comma > to + 4 || !lookupPlace(texts.slice(to + 1, comma).join(' '))) return false
  const region = texts[comma + 1] ?? ''
  return [region, `${region} ${texts[comma + 2]}`].some((one) =>
    /^(?:state|country)$/u.test(lookupPlace(one)?.type ?? ''),
  )
}

/** "Marston's.", "Lowe's accounted": where no noun follows, the 's belongs to the name. */
function isPartOfName(tokens: readonly TaggedToken[], mark: number): boolean {
  const next = tokens[mark + 1]
  if (next === undefined) return true
  if (next.text === ',' || next.text === '.' || next.text === ';' || next.text === ')') return true
  return (
    ['HAVE', 'BE', 'MODAL', 'VBD', 'VBZ', 'CONJ', 'PREP', 'TO', 'WH'].includes(next.tag) &&
    tokens[mark + 2]?.tag !== 'NOUN' &&
    // "Acme shares fell 3% and Beta's rose 1%": its shares.
    tokens[mark + 2]?.tag !== 'NUM'
  )
}

/** "Ontario Teachers' Pension Plan": the possessive of many people inside a name. */
const COLLECTIVES = new Set(
  'teachers workers farmers veterans employees writers growers officers people women men children physicians engineers merchants producers drivers firefighters'.split(
    ' ',
  ),
)

/** "Office 365", "Model 3", "Boeing 737", "Boeing 737s", "Boeing 777-300ERs", but not "Acme 500 workers", "Monday 12". */
function isModelNumber(tokens: readonly TaggedToken[], texts: readonly string[], from: number, to: number): boolean {
  const number = texts[to] as string
  if (/^(?:19|20)\d\ds?$/u.test(number)) return false
  const after = tokens[to + 1]
  // "40 Boeing 737s"
  if (/\ds$/u.test(number) && lookupOrganization(texts[to - 1] as string)?.ambiguous === false) return true
  if (isScored(texts, from, to)) return false
  const name = texts.slice(from, to).join(' ')
  if (lookupProduct(`${name} ${number}`) || lookupProduct(name)) return true
  if (lookupPlace(name)) return false
  if (after === undefined) return true
  return (
    after.tag !== 'NUM' &&
    !(after.tag === 'NOUN' && /^\p{Ll}/u.test(after.text) && after.lower.endsWith('s')) &&
    !/^(?:percent|per|%|million|billion)$/u.test(after.lower)
  )
}

/** "Rovers 3 United 1": the numbers of a table or of results are nobody's model. */
const isScored = (texts: readonly string[], from: number, to: number) =>
  NUMBER.test(texts[from - 1] ?? '') ||
  NUMBER.test(texts[to + 1] ?? '') ||
  (/^\p{Lu}/u.test(texts[to + 1] ?? '') && (NUMBER.test(texts[to + 2] ?? '') || NUMBER.test(texts[to + 3] ?? '')))

const NUMBER = /^\d{1,3}$/u
