import { isVerb, type TaggedToken } from '#language/tagger.ts'
import { lemmaOfVerb } from '#language/verbs.ts'
import {
  COMPANY_NOUNS,
  COMPANY_VERBS,
  FOR_HEADS,
  NAME_PARTICLES,
  NEVER_NAMES,
  OF_HEADS,
  ORGANIZATION_HEADS,
  ORGANIZATION_POSSESSIONS,
  TITLE_MIDDLES,
  TITLE_WORDS,
} from '#language/words/business.ts'
import { FUNCTION_WORDS } from '#language/words/function-words.ts'
import {
  isCommonWord,
  isDemonym,
  isLegalSuffix,
  longestKnownName,
  lookupFirstName,
  lookupOrganization,
  lookupPlace,
  lookupProduct,
} from '#language/words/names/index.ts'
import type { NameSpan, Sentence } from '../document.ts'
import type { Capitals } from './capitals.ts'

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

interface Context {
  readonly tokens: readonly TaggedToken[]
  readonly texts: readonly string[]
  readonly capitals: Capitals
  readonly headline: boolean
}

const isCapital = (text: string) =>
  /^(?:\p{Lu}|\d+(?:st|nd|rd|th)$|(?:d|l|dell|dall|all|nell|sull|qu|D|L)['’]\p{Lu}|\p{Ll}{1,2}\p{Lu}|\d+[\p{Lu}]|\d+-\p{Lu})/u.test(
    text,
  )
const hasInnerCue = (text: string) =>
  /^\p{Lu}{2,}|\p{Ll}\p{Lu}|&|\p{L}\.\p{Ll}/u.test(text) || (/\d/u.test(text) && /\p{Lu}/u.test(text))
/** "President", and the weak words of "Chief Financial Officer" and "Managing Director" only in their company. */
function isTitleAt(texts: readonly string[], i: number): boolean {
  const text = texts[i] as string
  if (!TITLE_WORDS.has(text)) return false
  return (
    !TITLE_MIDDLES.has(text) ||
    texts[i - 1] === 'Chief' ||
    /^(?:Officer|Director|President|Chairman|Chair|Partner|Vice)$/u.test(texts[i + 1] ?? '')
  )
}

function startOfName(context: Context, i: number): boolean {
  const { tokens, texts, capitals, headline } = context
  const token = tokens[i] as TaggedToken
  const known = longestKnownName(texts, i)
  if (known > 1 && (isCapital(token.text) || /^\d/u.test(token.text))) return true
  if (!isCapital(token.text))
    return (
      known > 0 &&
      !isCommonWord(token.lower) &&
      /\p{L}{3}|\d\p{L}/u.test(token.text) &&
      !FUNCTION_WORDS.has(token.lower)
    )
  if ((NEVER_NAMES.has(token.text) && !isGivenName(texts, i)) || isMeasure(token.text)) return false
  if (/^\d+(?:st|nd|rd|th)$/u.test(token.text) && !/^\p{Lu}/u.test(texts[i + 1] ?? '')) return false
  if (isTitleAt(texts, i)) return false
  if (headline) return startsInHeadline(context, i, known)
  if (opensSentence(tokens, i)) return startsSentence(context, i)
  if (isDemonym(token.text) && !continuesWithCapital(tokens, i)) return false
  if (FUNCTION_WORDS.has(token.lower))
    return (
      token.text === 'The' &&
      continuesWithCapital(tokens, i) &&
      !isDemonym(texts[i + 1] ?? '') &&
      !capitals.isWordElsewhere(texts[i + 1] ?? '')
    )
  return true
}

/** "Jun Hayakawa", "April Jones": a month before a capital, where no number stands. */
const isGivenName = (texts: readonly string[], i: number) =>
  /^(?:Jun|Jan|Mar|April|June|May|August)$/u.test(texts[i] as string) &&
  /^\p{Lu}\p{Ll}+$/u.test(texts[i + 1] ?? '') &&
  lookupFirstName(texts[i] as string) !== undefined &&
  !NEVER_NAMES.has(texts[i + 1] as string) &&
  !isCommonWord((texts[i + 1] as string).toLowerCase())

const isMeasure = (text: string) => /^\d+(?:\.\d+)?(?:M|K|B|G|GB|TB|MW|GW|KW|MHz|GHz|T|X)$/u.test(text)

function opensSentence(tokens: readonly TaggedToken[], i: number): boolean {
  if (i === 0) return true
  const before = tokens[i - 1] as TaggedToken
  return /^["“”‘'([•*–—:-]$/u.test(before.text) && (i === 1 || before.text !== '(') && before.tag !== 'POSS'
}

const continuesWithCapital = (tokens: readonly TaggedToken[], i: number) => {
  const next = tokens[i + 1]
  return (
    next !== undefined &&
    isCapital(next.text) &&
    !TITLE_WORDS.has(next.text) &&
    (!NEVER_NAMES.has(next.text) || isLegalSuffix(next.text))
  )
}

/** A sentence's first word is a name when it is known, unheard of as a word, or capitalised in mid-sentence elsewhere. */
function startsSentence(context: Context, i: number): boolean {
  const { tokens, texts, capitals } = context
  const token = tokens[i] as TaggedToken
  if (FUNCTION_WORDS.has(token.lower)) return false
  const ordinary = isCommonWord(token.lower)
  if (!ordinary) return !isDemonym(token.text) || continuesWithCapital(tokens, i)
  if (hasInnerCue(token.text)) return true
  if (capitals.isName(token.text) && !capitals.isWordElsewhere(token.text)) return true
  if (texts[i + 1] === '&' && isCapital(texts[i + 2] ?? '')) return true
  if (continuesWithCapital(tokens, i)) return opensLongName(context, i)
  const isPlace = lookupPlace(texts[i] as string) !== undefined
  if (token.tag === 'ADV') return false
  if (isDescribedAsCompany(tokens, i)) return true
  if (lookupOrganization(token.text)) return standsAlone(tokens, i)
  if (isPlace) return false
  return (capitals.isName(token.text) && isFollowedByVerb(tokens, i)) || doesWhatCompaniesDo(tokens, i)
}

/** "Kiosk, a Norwegian newspaper group, sold": a plain word that an apposition calls a company. */
function isDescribedAsCompany(tokens: readonly TaggedToken[], i: number): boolean {
  if (tokens[i + 1]?.text !== ',' || !/^(?:a|an|the|one)$/u.test(tokens[i + 2]?.lower ?? '')) return false
  const end = tokens.findIndex(
    (token, k) =>
      k > i + 2 && (token.tag === 'PUNCT' || token.tag === 'PREP' || token.tag === 'WH' || isVerb(token.tag)),
  )
  return end > i + 3 && end - i < 9 && COMPANY_NOUNS.has(tokens[end - 1]?.lower ?? '')
}

/** "Ramp acquired", "Notion was founded": a bare singular before a verb that only companies are the subject of. */
function doesWhatCompaniesDo(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i] as TaggedToken
  if (token.tag !== 'NOUN' || /(?:s|ing|ion|ment|ity|ness|and|th)$/u.test(token.lower)) return false
  const verb = tokens.slice(i + 1, i + 5).find((one) => !['BE', 'HAVE', 'ADV', 'MODAL', 'NEG'].includes(one.tag))
  if (!verb || !isVerb(verb.tag)) return false
  const passive = tokens[i + 1]?.tag === 'BE'
  return passive ? FOUNDING_VERBS.has(verb.lemma) : COMPANY_VERBS.has(verb.lemma)
}

const FOUNDING_VERBS = new Set('found acquire headquarter base own establish incorporate co-found head lead'.split(' '))

const isFollowedByVerb = (tokens: readonly TaggedToken[], i: number) =>
  ['POSS', 'VBZ', 'VBD', 'HAVE', 'BE', 'MODAL'].includes(tokens[i + 1]?.tag ?? '')

/** A common noun does not open a sentence bare before a verb, a comma, "and" or "supplier": "Target said", "Apple, which", "Shell shares". */
function standsAlone(tokens: readonly TaggedToken[], i: number): boolean {
  const next = tokens[i + 1]
  if (next === undefined || isFollowedByVerb(tokens, i)) return true
  return (
    next.text === ',' ||
    next.text === '-' ||
    next.text === '(' ||
    next.lower === 'and' ||
    ORGANIZATION_POSSESSIONS.has(next.lower) ||
    COMPANY_NOUNS.has(next.lower) ||
    lemmaOfVerb(next.lower) !== next.lower
  )
}

/** Capitalised only by their place before a name: "Former Acme", "Rival Oracle", "Last Friday". */
const INTRODUCES_NAMES = new Set(
  'former fellow rival rivals new late last next first second third earlier previous longtime veteran billionaire entrepreneur chief many several some few most both other another such analyst analysts economist economists investor investors founder founders partners customers clients suppliers competitors shares stock sales revenue profit british american domestic foreign local federal state private public big major smaller larger top leading inside outside only even besides amid given like unlike despite including sources'.split(
    ' ',
  ),
)

/** "Harbor Freight Tools said" opens with its name; "Rival Oracle said" does not. */
function opensLongName({ tokens, texts, capitals }: Context, i: number): boolean {
  const token = tokens[i] as TaggedToken
  if (COMPANY_NOUNS.has(token.lower) || COMPANY_NOUNS.has(token.lower.replace(/s$/u, ''))) return false
  if (lookupFirstName(token.text)) return true
  if (isVerb(token.tag) || token.tag === 'ADV') return false
  if (longestKnownName(texts, i + 1) > 0 && !lookupPlace(texts[i + 1] as string)) return capitals.isName(token.text)
  return !INTRODUCES_NAMES.has(token.lower) && !isDemonym(token.text)
}

function startsInHeadline({ tokens, texts, capitals }: Context, i: number, known: number): boolean {
  const token = tokens[i] as TaggedToken
  if (FUNCTION_WORDS.has(token.lower)) return false
  if (capitals.isName(token.text) && !capitals.isWordElsewhere(token.text)) return true
  if (known > 0)
    return (
      !isCommonWord(token.lower) ||
      tokens[i + 1]?.tag === 'POSS' ||
      (i === 0 && lookupOrganization(texts[i] as string) !== undefined)
    )
  return (
    !isCommonWord(token.lower) &&
    !isDemonym(token.text) &&
    !isCommonWord(token.lower.replace(/(?:s|es|ed|ing|d)$/u, '')) &&
    !token.text.includes('-')
  )
}

function endOfName(
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
    if (isCapital(next.text) && !isTitleAt(texts, to) && !NEVER_NAMES.has(next.text)) {
      if (headline && isCommonWord(next.lower) && !capitals.isName(next.text) && !ORGANIZATION_HEADS.has(next.text))
        return to
      if (FUNCTION_WORDS.has(next.lower)) return to
      to += Math.max(1, longestKnownName(texts, to))
    } else if (isLegalSuffix(next.text) && (isCapital(next.text) || next.text.length > 2)) to++
    else {
      const linked = endOfLink(tokens, texts, capitals, from, to)
      if (linked === undefined) return to
      to = linked
    }
  }
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
  if (link.text === 'of' && OF_HEADS.has(last) && !isDateWord(next)) return to + 2
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

const isDateWord = (text: string) => NEVER_NAMES.has(text)

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
