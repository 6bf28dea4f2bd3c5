import type { TaggedToken } from '#language/tags.ts'
import {
  FOR_HEADS,
  NAME_PARTICLES,
  NAMES_IN_COMPANY,
  NEVER_NAMES,
  OF_HEADS,
  ORGANIZATION_HEADS,
} from '#language/words/business.ts'
import {
  isCommonWord,
  isLegalSuffix,
  longestKnownName,
  lookupOrganization,
  lookupPlace,
  lookupProduct,
} from '#language/words/names/index.ts'
import type { Capitals } from './capitals.ts'
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
    const form = endOfLegalForm(texts, to)
    if (form !== undefined && to > from) {
      to = form
      continue
    }
    if (isLegalSuffix(last) && to - from > 1 && !isLegalSuffix(next.text))
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
      if (isFunctionWord(next, headline) && !SURNAMES_TOO.has(next.text)) return to
      to += Math.max(1, longestKnownName(texts, to))
    } else if (isLegalSuffix(next.text) && (isCapital(next.text) || next.text.length > 2)) to++
    else {
      const linked = endOfLink(tokens, texts, capitals, from, to)
      if (linked === undefined) return to
      to = linked
    }
  }
}

/** Function words that people are called by as well: "Jane Long said". */
const SURNAMES_TOO = new Set(['Long', 'Still', 'Will', 'May', 'Such', 'Near'])

/** "Stability AI said", "World Wide Web Consortium"; not "Google AI products". */
function isInCompany(tokens: readonly TaggedToken[], texts: readonly string[], i: number): boolean {
  if (!NAMES_IN_COMPANY.has(texts[i] as string) || lookupOrganization(texts[i - 1] as string)) return false
  const next = tokens[i + 1]
  if (next === undefined || isCapital(next.text)) return next === undefined || !NEVER_NAMES.has(next.text)
  return next.tag !== 'NOUN' && next.tag !== 'ADJ' && next.tag !== 'NUM' && next.tag !== 'VBG'
}

const LONGEST_LEGAL_FORM = 5

/** The token after a legal form of one or several words: "AS", "S.A. de C.V.", "GmbH & Co. KG", "(Pty) Ltd". */
function endOfLegalForm(texts: readonly string[], from: number): number | undefined {
  for (let to = Math.min(texts.length, from + LONGEST_LEGAL_FORM); to > from; to--) {
    const form = texts.slice(from, to).join(' ')
    const capital = /^[\p{Lu}(&]/u.test(form)
    if (capital && isLegalSuffix(form.replaceAll('( ', '(').replaceAll(' )', ')'))) return to
    if (to - from === 3 && form.startsWith('& ') && isLegalSuffix(texts[to - 1] as string)) return to
    if (
      to - from === 4 &&
      /^\( (?:Pty|Proprietary|UK|India|Pvt|Private|Jersey|Holdings|Ireland|Asia|China|HK|Malaysia|Thailand|Nigeria|Kenya|SA|NZ) \)/u.test(
        form,
      ) &&
      isLegalSuffix(texts[to - 1] as string)
    )
      return to
  }
  return undefined
}

/** Where the name goes on behind a link (", Inc.", "& Sons", "of America", "365"), the offset after the link's next word. */
function endOfLink(
  tokens: readonly TaggedToken[],
  texts: readonly string[],
  capitals: Capitals,
  from: number,
  to: number,
): number | undefined {
  const link = tokens[to] as TaggedToken
  const next = texts[to + 1]
  const last = texts[to - 1] as string
  if (/^\d{1,4}(?:\.\d+)?$/u.test(link.text)) return isModelNumber(tokens, texts, from, to) ? to + 1 : undefined
  if (/^['’]s$/u.test(link.text) && isPartOfName(tokens, to)) return to + 1
  if (link.tag === 'POSS' && COLLECTIVES.has(last.toLowerCase()) && isCapital(next ?? '')) return to + 2
  if (next === undefined) return undefined
  if (
    link.text === ',' &&
    isLegalSuffix(next) &&
    (isCapital(next) || next.length > 2) &&
    !['SE', 'AS', 'Company', 'Group'].includes(next)
  )
    return to + 2
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
  if (link.text === 'of' && OF_HEADS.has(last) && !NEVER_NAMES.has(next)) return to + 2
  if (link.text === 'for' && FOR_HEADS.has(last)) return to + 2
  if (link.text === 'and' || link.text === 'e' || link.text === 'y' || link.text === 'et' || link.text === 'und')
    return joinsByAnd(texts, capitals, from, to) ? to + 2 : undefined
  if (
    NAME_PARTICLES.has(link.text) &&
    !['do', 'las', 'los', 'la', 'le', 'el', 'al', 'das', 'des', 'der', 'den', 'ten', 'zu'].includes(link.text)
  )
    return to + 2
  return undefined
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

/** "Smith and Wesson Inc." is one name, "Google and Microsoft Corp." are two. */
function joinsByAnd(texts: readonly string[], capitals: Capitals, from: number, to: number): boolean {
  const left = texts.slice(from, to).join(' ')
  if (capitals.isKnownAlone(left) || lookupOrganization(left) || lookupPlace(left))
    return capitals.isJoined(left, texts[to + 1] as string)
  let end = to + 1
  while (end < texts.length && isCapital(texts[end] as string)) end++
  const head = texts[end - 1] as string
  const right = texts.slice(to + 1, end).join(' ')
  if (lookupOrganization(right) || lookupPlace(right)) return false
  if (to - from > 1 && isLegalSuffix(texts[to - 1] as string)) return false
  return (
    end - to > 2 &&
    to - from === 1 &&
    (isLegalSuffix(head) || ['Sons', 'Brothers', 'Associates', 'Company', 'Co', 'Partners'].includes(head))
  )
}

/** "Office 365", "Model 3", "Boeing 737", but not "Acme 500 workers", "Monday 12". */
function isModelNumber(tokens: readonly TaggedToken[], texts: readonly string[], from: number, to: number): boolean {
  const number = texts[to] as string
  if (/^(?:19|20)\d\d$/u.test(number)) return false
  const after = tokens[to + 1]
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
