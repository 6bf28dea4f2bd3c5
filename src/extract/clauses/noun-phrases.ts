import type { TaggedToken } from '#language/tags.ts'
import { HYPHENED_PARTICIPLES } from '#language/tokens.ts'
import { lemmaOfVerb } from '#language/verbs.ts'
import { COMPANY_NOUNS } from '#language/words/business.ts'
import { CLOSING, NOMINAL_GERUNDS, TIME_NOUNS } from '#language/words/clause-words.ts'
import type { EntityKind } from '#model/extraction.ts'
import type { NamedMention } from '../document.ts'
import type { NounPhrase } from './phrases.ts'

/** The names of a sentence by the token at which they start. */
export type NamesByToken = ReadonlyMap<number, NamedMention>

/** The noun phrase that starts at a token, or undefined where none does. */
export function readNounPhrase(
  tokens: readonly TaggedToken[],
  names: NamesByToken,
  start: number,
): NounPhrase | undefined {
  let owner: NounPhrase | undefined
  let from = start
  for (;;) {
    const segment = readSegment(tokens, names, from, owner, start)
    if (!segment) return owner
    const mark = tokens[segment.to]
    if (mark?.tag !== 'POSS' || segment.pronoun !== undefined) return segment
    owner = segment
    from = behindTicker(tokens, segment.to + 1)
    // "Acme's and Beta's fleets": both own, neither is meant.
    if (isSharedOwner(tokens, names, from)) return phrase({ from: start, to: segment.to + 1, owner: segment })
    if (!startsNoun(tokens, names, from)) return { ...segment, to: segment.to + 1 }
  }
}

/** "Acme's | and Beta's fleets" */
function isSharedOwner(tokens: readonly TaggedToken[], names: NamesByToken, at: number): boolean {
  const other = tokens[at]?.lower === 'and' ? names.get(at + 1) : undefined
  return other !== undefined && tokens[other.to]?.tag === 'POSS'
}

/** "Dynegy Inc.'s (DYN) acquisition", "Orbex's [ASX:ORB] shares": the symbol in brackets is skipped. */
function behindTicker(tokens: readonly TaggedToken[], from: number): number {
  const closing = CLOSING[tokens[from]?.text ?? '']
  if (closing === undefined) return from
  const close = tokens.slice(from, from + 6).findIndex((token) => token.text === closing)
  return close === -1 ? from : from + close + 1
}

/** "Leeds-based", and "Leeds - based maker" in a text whose tokens were set apart; but not "Acme - based in Leeds -". */
function isHyphened(tokens: readonly TaggedToken[], at: number): boolean {
  const [dash, participle, after] = tokens.slice(at, at + 3)
  if (dash?.text !== '-' || !participle) return false
  return dash.end === participle.start || (after?.tag !== 'PREP' && after?.tag !== 'PUNCT')
}

function startsNoun(tokens: readonly TaggedToken[], names: NamesByToken, i: number): boolean {
  const token = tokens[i]
  return (
    token !== undefined &&
    (names.has(i) || ['NOUN', 'ADJ', 'NUM', 'VBG', 'ADV'].includes(token.tag) || isVerbNoun(tokens, i))
  )
}

/** "Wednesday", as wires set it behind anything; not "Wednesday's", nor "the Friday edition". */
const isDay = (tokens: readonly TaggedToken[], i: number) =>
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u.test(tokens[i]?.text ?? '') &&
  !/^(?:NOUN|POSS|NUM)$/u.test(tokens[i + 1]?.tag ?? '')

const isVerbNoun = (tokens: readonly TaggedToken[], i: number) =>
  tokens[i]?.tag === 'VBD' && tokens[i + 1]?.tag === 'NOUN'

function readSegment(
  tokens: readonly TaggedToken[],
  names: NamesByToken,
  from: number,
  owner: NounPhrase | undefined,
  start: number,
): NounPhrase | undefined {
  let i = from
  let possessor = owner
  let determiner: string | undefined
  const first = tokens[i]
  if (!first) return undefined
  if (first.tag === 'PRON' && !names.has(i)) return phrase({ from: start, to: i + 1, owner, pronoun: i })
  if (first.tag === 'PRP$' && !names.has(i)) {
    possessor = phrase({ from: i, to: i + 1, pronoun: i })
    i++
  }
  i = skipApproximation(tokens, i)
  while (tokens[i]?.tag === 'DET' && !names.has(i)) determiner = (tokens[i++] as TaggedToken).lower
  const nouns: number[] = []
  const modifiers: NamedMention[] = []
  const hyphened: { name: NamedMention; participle: number }[] = []
  let name: NamedMention | undefined
  let lastUnit: 'name' | 'noun' | 'other' | undefined
  for (; i < tokens.length; ) {
    const token = tokens[i] as TaggedToken
    if (
      lastUnit !== undefined &&
      /^(?:last|next|this|earlier|late|early)$/u.test(token.lower) &&
      TIME_NOUNS.has(tokens[i + 1]?.lower ?? '')
    )
      break
    // "its lead over Acme Wednesday"
    if (lastUnit !== undefined && lastUnit !== 'other' && isDay(tokens, i)) break
    // "sold on to Acme seven years later"
    if (
      lastUnit === 'name' &&
      (token.tag === 'NUM' || token.tag === 'DET') &&
      TIME_NOUNS.has(tokens[i + 1]?.lower ?? '') &&
      /^(?:later|ago|earlier|after|before)$/u.test(tokens[i + 2]?.lower ?? '')
    )
      break
    const percent = percentAt(tokens, i)
    const mention = names.get(i)
    if (mention) {
      if (lastUnit !== undefined && isTimeSoFar(tokens, nouns, i)) break
      // "a Leeds, England-based maker": the city is meant, though the country bears the hyphen.
      const country = namesCountryBehind(tokens, names, mention)
      if (country) {
        hyphened.push({ name: mention, participle: country.to + 1 })
        i = country.to + 2
        lastUnit = 'other'
        continue
      }
      const participle = tokens[mention.to + 1]
      if (isBasedBefore(tokens, names, mention.to, mention.entity.kind)) {
        hyphened.push({ name: mention, participle: mention.to })
        i = mention.to + 1
        lastUnit = 'other'
        continue
      }
      if (participle && HYPHENED_PARTICIPLES.has(participle.lower) && isHyphened(tokens, mention.to)) {
        hyphened.push({ name: mention, participle: mention.to + 1 })
        i = mention.to + 2
        lastUnit = 'other'
        continue
      }
      if (opensWithPlace(tokens, from, name, mention)) break
      // "Tulsa Oklahoma" is Tulsa; "Microsoft rival Google" is Google.
      const isState = name?.entity.kind === 'Place' && mention.entity.kind === 'Place' && lastUnit === 'name'
      if (isState) modifiers.push(mention)
      else {
        if (name) modifiers.push(name)
        name = mention
      }
      i = mention.to
      lastUnit = 'name'
    } else if (possessor !== undefined && isOwnedShare(tokens, i)) {
      if (lastUnit === 'noun') nouns.pop()
      i++
      lastUnit = 'other'
    } else if (bindsParticiple(tokens, i)) {
      i += 3
      lastUnit ??= 'other'
    } else if (lastUnit === 'noun' && /^an?$/u.test(determiner ?? '') && joinsBusiness(tokens, names, i)) {
      i++
    } else if (lastUnit === 'other' && joinsAdjectives(tokens, names, i)) {
      i++
    } else if (percent !== undefined) {
      nouns.push(percent)
      i = percent + 1
      lastUnit = 'noun'
    } else if (endOfWorth(tokens, i) > i && lastUnit !== undefined) {
      i = endOfWorth(tokens, i)
    } else if (
      token.tag === 'NOUN' ||
      (lastUnit === 'name' && isModelNumber(token)) ||
      (token.tag === 'VBG' && isNominalGerund(tokens, names, i, lastUnit))
    ) {
      if (lastUnit === 'name' && name) {
        if (name.entity.kind === 'Person' && !/^(?:family|families|dynasty|clan)$/u.test(token.lower)) break
        modifiers.push(name)
        name = undefined
      }
      nouns.push(i++)
      lastUnit = 'noun'
    } else if (
      token.tag === 'ADJ' ||
      token.tag === 'NUM' ||
      (token.tag === 'ADV' && lastUnit === undefined && ['ADJ', 'NUM'].includes(tokens[i + 1]?.tag ?? ''))
    ) {
      if (lastUnit === 'name' && token.tag === 'ADJ' && !continuesNoun(tokens, names, i + 1)) break
      i++
      lastUnit ??= 'other'
    } else if (token.tag === 'VBG' && lastUnit === undefined && (determiner !== undefined || possessor !== undefined)) {
      nouns.push(i++)
      lastUnit = 'noun'
    } else break
  }
  if (lastUnit === undefined && determiner === undefined) return undefined
  if (lastUnit === undefined && determiner !== undefined)
    return phrase({ from: start, to: i, determiner, pronoun: i - 1 })
  return phrase({ from: start, to: i, name, owner: possessor, modifiers, nouns, determiner, hyphened })
}

/** "two ATR 72-500s": the number of the model stands for the thing. */
const isModelNumber = ({ tag, text }: TaggedToken) =>
  tag === 'NUM' && /^\d+(?:-\d*\p{L}|-\d{2,}s?$|\p{L}{2,}$)/u.test(text)

/** "28%", "half of", "a third". */
export function opensAmount(tokens: readonly TaggedToken[], i: number): boolean {
  const { tag, lower } = tokens[i] ?? {}
  const next = tokens[i + 1]?.lower ?? ''
  return (
    tag === 'NUM' ||
    (lower === 'half' && next === 'of') ||
    (lower === 'a' && /^(?:half|third|quarter|fifth|tenth)$/u.test(next))
  )
}

/** "about 28%", "more than 100 shops", "up to $5m": the words that blur a number belong to it. */
function skipApproximation(tokens: readonly TaggedToken[], i: number): number {
  const word = tokens[i]?.lower ?? ''
  if (
    /^(?:about|around|over|under|nearly|almost|roughly|approximately|some|only|just)$/u.test(word) &&
    opensAmount(tokens, i + 1)
  )
    return i + 1
  const next = tokens[i + 1]?.lower
  const three = /^as (?:much|many|little|few) as$/u.test([word, next, tokens[i + 2]?.lower].join(' '))
  if (three && tokens[i + 3]?.tag === 'NUM') return i + 3
  const two =
    (/^(?:more|less|fewer)$/u.test(word) && next === 'than') ||
    (/^(?:at)$/u.test(word) && /^(?:least|most)$/u.test(next ?? '')) ||
    (word === 'up' && next === 'to') ||
    (/^(?:just|well|slightly|a)$/u.test(word) && /^(?:under|over|below|above)$/u.test(next ?? ''))
  return two && tokens[i + 2]?.tag === 'NUM' ? i + 2 : i
}

/** "a position worth about $2 billion in Acme": the value says nothing of what the phrase is; else the same token. */
function endOfWorth(tokens: readonly TaggedToken[], i: number): number {
  if (tokens[i]?.lower !== 'worth') return i
  let end = skipApproximation(tokens, i + 1)
  const first = end
  while (tokens[end]?.tag === 'NUM') end++
  if (end === first) return i
  if (CURRENCY.test(tokens[end]?.lower ?? '')) end++
  return /^(?:each|apiece)$/u.test(tokens[end]?.lower ?? '') ? end + 1 : end
}

const CURRENCY =
  /^(?:dollars?|euros?|pounds?|yen|yuan|won|rupees|kron(?:or|er|a)|francs|reais|rand|lira|zlotys?|pesos)$/u

/** "Based in Warsaw Acme was founded": the place ends where the name of another thing begins. */
const opensWithPlace = (
  tokens: readonly TaggedToken[],
  from: number,
  name: NamedMention | undefined,
  next: NamedMention,
) =>
  name?.entity.kind === 'Place' &&
  next.entity.kind !== 'Place' &&
  name.to === next.from &&
  tokens[from - 1]?.lower === 'in' &&
  /^(?:based|located|headquartered|situated)$/u.test(tokens[from - 2]?.lower ?? '')

const namesCountryBehind = (tokens: readonly TaggedToken[], names: NamesByToken, city: NamedMention) => {
  const country = names.get(city.to + 1)
  const isPair = city.entity.kind === 'Place' && country?.entity.kind === 'Place' && tokens[city.to]?.text === ','
  return isPair && tokens[country.to]?.text === '-' && HYPHENED_PARTICIPLES.has(tokens[country.to + 1]?.lower ?? '')
    ? country
    : undefined
}

/** "London based Acme", "a London based company": the hyphen was left out. */
const isBasedBefore = (tokens: readonly TaggedToken[], names: NamesByToken, at: number, kind: EntityKind) =>
  kind === 'Place' &&
  tokens[at]?.lower === 'based' &&
  (names.has(at + 1) || tokens.slice(at + 1, at + 4).some(({ lower }) => COMPANY_NOUNS.has(lower)))

/** "American-based", "State-owned": the word before the hyphen names no entity. */
const bindsParticiple = (tokens: readonly TaggedToken[], i: number) =>
  tokens[i + 1]?.text === '-' &&
  tokens[i]?.end === tokens[i + 1]?.start &&
  HYPHENED_PARTICIPLES.has(tokens[i + 2]?.lower ?? '') &&
  tokens[i + 1]?.end === tokens[i + 2]?.start

/** "61.3 per cent", "65 % stake" where the sign was set apart: the token that says so of the number before. */
function percentAt(tokens: readonly TaggedToken[], i: number): number | undefined {
  if (tokens[i - 1]?.tag !== 'NUM') return undefined
  if (tokens[i]?.text === '%' || tokens[i]?.lower === 'pct') return i
  return tokens[i]?.lower === 'per' && tokens[i + 1]?.lower === 'cent' ? i + 1 : undefined
}

/** "its 51% owned subsidiary": how much of it is theirs. */
const isOwnedShare = (tokens: readonly TaggedToken[], i: number) =>
  /^(?:owned|held|controlled)$/u.test(tokens[i]?.lower ?? '') &&
  /^(?:%|cent|percent|pct)$|%$/u.test(tokens[i - 1]?.lower ?? '') &&
  tokens[i + 1]?.tag === 'NOUN'

/** "a design, testing and inspection company": all of it says what the company does. */
function joinsBusiness(tokens: readonly TaggedToken[], names: NamesByToken, at: number): boolean {
  if (!/^(?:,|and|&)$/u.test(tokens[at]?.lower ?? '') || COMPANY_NOUNS.has(tokens[at - 1]?.lower ?? '')) return false
  let closes = tokens[at]?.lower !== ','
  for (let i = at + 1; i < at + 9; i++) {
    const token = tokens[i]
    if (!token || names.has(i)) return false
    if (token.lower === 'and' || token.lower === '&') closes = true
    else if (token.text !== ',' && !['NOUN', 'ADJ', 'VBG'].includes(token.tag)) return false
    else if (closes && COMPANY_NOUNS.has(token.lower) && tokens[i + 1]?.tag !== 'NOUN') return true
  }
  return false
}

/** "its commercial and electrical division", "an indirect, wholly-owned subsidiary": adjectives side by side. */
const joinsAdjectives = (tokens: readonly TaggedToken[], names: NamesByToken, i: number) =>
  (tokens[i]?.text === ',' && isHomeBehind(tokens, names, i + 1)) ||
  ((tokens[i]?.lower === 'and' || tokens[i]?.text === ',') &&
    tokens[i - 1]?.tag === 'ADJ' &&
    tokens[i + 1]?.tag === 'ADJ' &&
    tokens[i + 2]?.tag === 'NOUN' &&
    !names.has(i + 1) &&
    !names.has(i + 2))

/** "a seven-year-old, Leeds-based maker", "a small, Leeds, England-based maker": an adjective though it has a name. */
function isHomeBehind(tokens: readonly TaggedToken[], names: NamesByToken, i: number): boolean {
  const home = names.get(i)
  if (home?.entity.kind !== 'Place') return false
  return (
    namesCountryBehind(tokens, names, home) !== undefined ||
    (tokens[home.to]?.text === '-' && HYPHENED_PARTICIPLES.has(tokens[home.to + 1]?.lower ?? ''))
  )
}

/** "In March 2024 | American Airlines", "In the 1980s | Commodore", "last month | Microsoft": a time is no description of the name behind it. */
const isTimeSoFar = (tokens: readonly TaggedToken[], nouns: readonly number[], i: number) =>
  nouns.length > 0
    ? TIME_NOUNS.has(tokens[nouns.at(-1) as number]?.lower ?? '')
    : /^(?:19|20)\d\ds?$/u.test(tokens[i - 1]?.text ?? '')

const continuesNoun = (tokens: readonly TaggedToken[], names: NamesByToken, i: number) =>
  names.has(i) || tokens[i]?.tag === 'NOUN' || tokens[i]?.tag === 'ADJ'

function isNominalGerund(
  tokens: readonly TaggedToken[],
  names: NamesByToken,
  i: number,
  lastUnit: string | undefined,
): boolean {
  const token = tokens[i] as TaggedToken
  const unknown =
    lemmaOfVerb(token.lower) === token.lower &&
    lastUnit === 'noun' &&
    tokens[i + 1]?.tag === 'NOUN' &&
    !names.has(i + 1)
  const next = tokens[i + 1]
  // "AI writing, coding and summarization capabilities"
  const listed = tokens[i - 1]?.text === ',' && tokens[i - 2]?.lower.endsWith('ing') && next?.tag === 'CONJ'
  if (!NOMINAL_GERUNDS.has(token.lower)) return unknown || listed === true
  // "a customer spending millions"
  if (
    token.lower === 'spending' &&
    next &&
    /^(?:millions|billions|hundreds|tens|thousands|about|around|nearly|up|more)$|^[$€£¥\d]/u.test(next.lower)
  )
    return false
  if (lastUnit === 'noun' || lastUnit === 'other' || lastUnit === 'name')
    return next === undefined || (next.tag !== 'DET' && next.tag !== 'PRP$' && !names.has(i + 1))
  return next?.tag === 'NOUN' && !names.has(i + 1)
}

function phrase(parts: Partial<NounPhrase> & Pick<NounPhrase, 'from' | 'to'>): NounPhrase {
  return {
    kind: 'NP',
    name: undefined,
    owner: undefined,
    modifiers: [],
    nouns: [],
    determiner: undefined,
    pronoun: undefined,
    hyphened: [],
    ...parts,
  }
}
