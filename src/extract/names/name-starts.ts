import { isVerb, type TaggedToken } from '#language/tags.ts'
import { lemmaOfVerb } from '#language/verbs.ts'
import { COMPANY_NOUNS, COMPANY_VERBS, NEVER_NAMES, ORGANIZATION_POSSESSIONS } from '#language/words/business.ts'
import {
  isCommonWord,
  isDemonym,
  isLegalSuffix,
  longestKnownName,
  lookupFirstName,
  lookupOrganization,
  lookupPlace,
} from '#language/words/names/index.ts'
import type { Capitals } from './capitals.ts'
import { endOfFirmOfNames } from './firms-of-names.ts'
import { introducesName } from './introductions.ts'
import { joinsByOf } from './name-joins.ts'
import {
  continuesWithCapital,
  hasInnerCue,
  isCapital,
  isFunctionWord,
  isHonourAt,
  isMeasure,
  isNeverName,
  isOrganizationHead,
  isTitleAt,
} from './shapes.ts'

interface Context {
  readonly tokens: readonly TaggedToken[]
  readonly texts: readonly string[]
  readonly capitals: Capitals
  readonly headline: boolean
}

export function startOfName(context: Context, i: number): boolean {
  const { tokens, texts, capitals, headline } = context
  const token = tokens[i] as TaggedToken
  const known = longestKnownName(texts, i)
  // "a2 Milk" is known though it opens small.
  if (known > 1 && (isCapital(token.text) || /\d/u.test(token.text))) return true
  if (!isCapital(token.text))
    return (
      known > 0 &&
      !isCommonWord(token.lower) &&
      /\p{L}{3}|\d\p{L}/u.test(token.text) &&
      !isFunctionWord(token, headline)
    )
  if (isNeverName(texts, i) || (isMeasure(token.text) && !lookupOrganization(token.text))) return false
  if (
    /^\d+(?:st|nd|rd|th)$/u.test(token.text) &&
    (!/^\p{Lu}/u.test(texts[i + 1] ?? '') || NEVER_NAMES.has(texts[i + 1] as string))
  )
    return false
  if (isTitleAt(texts, i)) return false
  if (headline) return startsInHeadline(context, i, known)
  if (opensSentence(tokens, i)) return startsSentence(context, i)
  if (isDemonym(token.text) && !continuesWithCapital(tokens, i))
    return isBeforeAmpersand(texts, i) || endOfFirmOfNames(texts, i, i + 1) !== undefined
  if (isFunctionWord(token, headline))
    return (
      token.text === 'The' &&
      continuesWithCapital(tokens, i) &&
      !isDemonym(texts[i + 1] ?? '') &&
      !capitals.isWordElsewhere(texts[i + 1] ?? '')
    )
  return true
}

function opensSentence(tokens: readonly TaggedToken[], i: number): boolean {
  if (i === 0) return true
  const before = tokens[i - 1] as TaggedToken
  return /^["“”‘'([•*–—:`-]$/u.test(before.text) && (i === 1 || before.text !== '(') && before.tag !== 'POSS'
}

/** A sentence's first word is a name when it is known, unheard of as a word, or capitalised in mid-sentence elsewhere. */
function startsSentence(context: Context, i: number): boolean {
  const { tokens, texts, capitals } = context
  const token = tokens[i] as TaggedToken
  if (isFunctionWord(token)) return false
  const ordinary = isCommonWord(token.lower)
  if (isHonourAt(texts, i) || opensBody(texts, i)) return true
  if (endOfFirmOfNames(texts, i, i + 1) !== undefined) return true
  if (!ordinary) return !isDemonym(token.text) || continuesWithCapital(tokens, i)
  if (hasInnerCue(token.text)) return true
  if (capitals.isName(token.text) && !capitals.isWordElsewhere(token.text)) return true
  if (isBeforeAmpersand(texts, i)) return true
  if (opensWithOf(context, i)) return true
  if (capitals.opensLongName(token.text) && !capitals.isWordElsewhere(token.text) && isFollowedByVerb(tokens, i))
    return true
  if (continuesWithCapital(tokens, i)) return opensLongName(context, i)
  const place = lookupPlace(texts[i] as string)
  if (token.tag === 'ADV') return false
  // "Guinea's president", "Turkey said"
  if (place?.type === 'country' && isFollowedByVerb(tokens, i)) return true
  if (isDescribedAsCompany(tokens, i)) return true
  if (lookupOrganization(token.text)) return standsAlone(tokens, i)
  if (place) return false
  return (capitals.isName(token.text) && isFollowedByVerb(tokens, i)) || doesWhatCompaniesDo(tokens, i)
}

/** "University of Leeds", "Bank of Nova Scotia". */
const opensBody = (texts: readonly string[], i: number) =>
  /^(?:University|Bank|Ministry|Department|Institute|Academy|Royal|Commission|House|Port|Museum)$/u.test(
    texts[i] as string,
  ) &&
  texts[i + 1] === 'of' &&
  isCapital(texts[i + 2] ?? '')

const isBeforeAmpersand = (texts: readonly string[], i: number) =>
  texts[i + 1] === '&' &&
  isCapital(texts[i + 2] ?? '') &&
  !(isDemonym(texts[i] as string) && isDemonym(texts[i + 2] as string))

/** "Ace of Clubs was owned": a common noun of another with a capital. */
function opensWithOf({ tokens, texts }: Context, i: number): boolean {
  const token = tokens[i] as TaggedToken
  return (
    texts[i + 1] === 'of' &&
    isCapital(texts[i + 2] ?? '') &&
    token.tag === 'NOUN' &&
    !introducesName(token) &&
    !/(?:s|ion|ing|ment|ance|ence|er|or|half|one|part|out|use|head|rest)$/u.test(token.lower) &&
    joinsByOf(texts, i, i + 1)
  )
}

/** "Kiosk, a Norwegian newspaper group, sold": a plain word that an apposition calls a company. */
function isDescribedAsCompany(tokens: readonly TaggedToken[], i: number): boolean {
  if (tokens[i + 1]?.text !== ',' || !/^(?:a|an|the|one)$/u.test(tokens[i + 2]?.lower ?? '')) return false
  // "Pilot, a Leeds-based start-up,"
  const isHyphened = (k: number) => tokens[k]?.text === '-' || tokens[k - 1]?.text === '-'
  const end = tokens.findIndex(
    (token, k) =>
      k > i + 2 &&
      !isHyphened(k) &&
      (token.tag === 'PUNCT' || token.tag === 'PREP' || token.tag === 'WH' || isVerb(token.tag)),
  )
  return end > i + 3 && end - i < 10 && COMPANY_NOUNS.has(tokens[end - 1]?.lower ?? '')
}

/** "Ramp acquired", "Notion was founded": a bare singular before a verb that only companies are the subject of. */
function doesWhatCompaniesDo(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i] as TaggedToken
  if (token.tag !== 'NOUN' || /(?:s|ing|ion|ment|ity|ness|and|th)$/u.test(token.lower)) return false
  const verb = tokens.slice(i + 1, i + 5).find((one) => !['BE', 'HAVE', 'ADV', 'MODAL', 'NEG'].includes(one.tag))
  if (!verb || !isVerb(verb.tag)) return false
  // "Peak raised $75 million"
  if (verb.lemma === 'raise' && /^[$€£¥]|^US\$/u.test(tokens[tokens.indexOf(verb) + 1]?.text ?? '')) return true
  const passive = tokens[i + 1]?.tag === 'BE'
  return passive ? FOUNDING_VERBS.has(verb.lemma) : COMPANY_VERBS.has(verb.lemma) || verb.lemma === 'announce'
}

const FOUNDING_VERBS = new Set('found acquire headquarter base own establish incorporate co-found head lead'.split(' '))

const isFollowedByVerb = (tokens: readonly TaggedToken[], i: number) =>
  ['POSS', 'VBZ', 'VBD', 'HAVE', 'BE', 'MODAL'].includes(tokens[i + 1]?.tag ?? '')

/** A common noun does not open a sentence bare before a verb, a comma, "and" or "supplier": "Target said", "Apple, which", "Shell shares". */
function standsAlone(tokens: readonly TaggedToken[], i: number): boolean {
  const next = tokens[i + 1]
  if (
    next === undefined ||
    isFollowedByVerb(tokens, i) ||
    next.tag === 'DO' ||
    (next.tag === 'ADV' && isFollowedByVerb(tokens, i + 1))
  )
    return true
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

/** "Harbor Freight Tools said" opens with its name; "Rival Oracle said" does not. */
function opensLongName({ tokens, texts, capitals }: Context, i: number): boolean {
  const token = tokens[i] as TaggedToken
  const end = endOfCapitals(tokens, i)
  const rest = texts.slice(i + 1, end)
  // "Spin Records": without its first word nothing is left that names anything.
  const isGeneric = rest.every((word) => isOrganizationHead(word) || isLegalSuffix(word))
  if (isGeneric && !isQuantity(token))
    return (
      !isDemonym(token.text) &&
      !(isVerb(token.tag) && token.tag !== 'VB' && rest.length === 1 && !isOrganizationHead(rest[0] as string))
    )
  // "Big River Breweries", "First Lowcountry Bancshares"
  if (RANKED.has(token.text) && rest.length > 1 && isFirmByItsEnd(rest)) return true
  if (introducesName(token)) return false
  if (lookupFirstName(token.text)) return true
  if (token.tag === 'ADV') return false
  if (longestKnownName(texts, i + 1) > 0 && !lookupPlace(texts[i + 1] as string)) return capitals.isName(token.text)
  if (isDemonym(rest[0] as string) || lookupFirstName(rest[0] as string)) return capitals.isName(token.text)
  if (token.tag === 'VBG')
    return isOrganizationHead(rest.at(-1) as string) && rest.every((word) => isCommonWord(word.toLowerCase()))
  return true
}

/** Words that firms put first, and sentences as well. */
const RANKED = new Set(
  'First Second Third Big New American British Public National United General Private Local'.split(' '),
)

/** Ends as firms' names do, and is none that is known without the word before. */
const isFirmByItsEnd = (rest: readonly string[]) =>
  (isOrganizationHead(rest.at(-1) as string) || isLegalSuffix(rest.at(-1) as string)) &&
  longestKnownName(rest, 0) < rest.length

const isQuantity = (token: TaggedToken) =>
  /^(?:many|several|some|few|most|both|other|such|various|numerous|all|no|any|each|every|two|three|four|five|six)$/u.test(
    token.lower,
  )

function endOfCapitals(tokens: readonly TaggedToken[], from: number): number {
  let end = from + 1
  while (end < tokens.length && (isCapital((tokens[end] as TaggedToken).text) || tokens[end]?.text === '&')) end++
  return end
}

function startsInHeadline({ tokens, texts, capitals }: Context, i: number, known: number): boolean {
  const token = tokens[i] as TaggedToken
  if (isFunctionWord(token, true)) return false
  if (capitals.isName(token.text) && !capitals.isWordElsewhere(token.text)) return true
  if (known > 0)
    return (
      !isCommonWord(token.lower) ||
      tokens[i + 1]?.tag === 'POSS' ||
      lookupPlace(texts[i] as string)?.type === 'country' ||
      (i === 0 && lookupOrganization(texts[i] as string) !== undefined)
    )
  return (
    !isCommonWord(token.lower) &&
    !isDemonym(token.text) &&
    !isCommonWord(token.lower.replace(/(?:s|es|ed|ing|d)$/u, '')) &&
    !token.text.includes('-')
  )
}
