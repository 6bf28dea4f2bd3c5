import type { TaggedToken } from '#language/tagger.ts'
import {
  BELIEVING,
  CONSIDERING,
  DENYING,
  ENDING,
  FAILED,
  FAILING,
  FORMER,
  FORMERLY,
  INTENDING,
  INTENTION_NOUNS,
  POSSIBLE,
  PROSPECTIVE,
  REPORTEDLY,
  SAYING,
  TALK_NOUNS,
} from '#language/words/modality-words.ts'
import type { Modality } from '#model/extraction.ts'
import { findSubject, isTime, type Parse, SPENDING } from './clause.ts'
import { isNounPhrase, isVerbGroup, type NounPhrase, type VerbGroup } from './phrases.ts'
import type { Predicate } from './predicates.ts'

/** How a claim is made: whether it is denied, how surely and by whom it is said, and whether it still holds. */
export interface Manner {
  polarity: 'positive' | 'negative'
  modality: Modality
  tense: 'past' | 'present' | 'future'
  status: 'current' | 'ended'
  /** The words that name who says it. */
  speaker: NounPhrase | undefined
}

const RANK: Record<Modality, number> = { asserted: 0, attributed: 1, planned: 2, hedged: 3, questioned: 4 }

class Reading {
  /** The lemma of the verb read last, and whether a noun of intention ("plans") stood between it and the next. */
  inner = ''
  isPlan = false
  readonly manner: Manner = {
    polarity: 'positive',
    modality: 'asserted',
    tense: 'present',
    status: 'current',
    speaker: undefined,
  }

  weaken(modality: Modality): void {
    if (RANK[modality] > RANK[this.manner.modality]) this.manner.modality = modality
  }
  deny(): void {
    this.manner.polarity = this.manner.polarity === 'positive' ? 'negative' : 'positive'
  }
  end(): void {
    this.manner.status = 'ended'
  }
  attribute(speaker: NounPhrase | undefined): void {
    this.weaken('attributed')
    this.manner.speaker ??= speaker
  }
}

/** Reads the manner of a predicate from its own words, the verbs that govern it and the frame of the sentence. */
export function readManner(parse: Parse, predicate: Predicate): Manner {
  const reading = new Reading()
  if (parse.tokens.at(-1)?.text === '?' || parse.tokens.at(-2)?.text === '?') reading.weaken('questioned')
  if (predicate.kind === 'noun') readNoun(parse, predicate, reading)
  if (predicate.verb !== undefined) readVerbs(parse, predicate, reading)
  else if (predicate.fate !== undefined) readFate(parse, predicate.fate, reading)
  readSpeaker(parse, predicate, reading)
  return settle(reading.manner)
}

/** What is only to end still holds: "will retire as chief executive". */
function settle(manner: Manner): Manner {
  if (manner.status !== 'ended' || (manner.modality !== 'planned' && manner.modality !== 'hedged')) return manner
  return { ...manner, status: 'current', modality: 'asserted' }
}

function readNoun(parse: Parse, predicate: Predicate, reading: Reading): void {
  const phrase = parse.phrases[predicate.phrase] as NounPhrase
  for (const token of parse.tokens.slice(phrase.from, predicate.to)) {
    if (FORMER.has(token.lower) || token.lower.startsWith('ex-')) reading.end()
    else if (PROSPECTIVE.has(token.lower)) reading.weaken('planned')
    else if (POSSIBLE.has(token.lower)) reading.weaken('hedged')
    else if (FAILED.has(token.lower)) reading.deny()
    else if (token.lower === 'no' || token.lower === 'neither') reading.deny()
    else if (FORMERLY.has(token.lower)) reading.end()
  }
  const before = parse.tokens[phrase.from - 1]
  if (before && (FORMERLY.has(before.lower) || FORMER.has(before.lower))) reading.end()
  if (before?.lower === 'not') reading.deny()
  if (hasUntil(parse, predicate.to) || opensWithUntil(parse)) reading.end()
  const behind = parse.tokens.slice(predicate.to, predicate.to + 10)
  if (behind.some((token, i) => FAILED.has(token.lower) && behind[i - 1]?.text === ',')) reading.deny()
}

/** "until 2019", "till March": the state is over. */
function hasUntil(parse: Parse, from: number): boolean {
  const index = parse.tokens.findIndex(
    (token, i) => i >= from && i < from + 10 && (token.lower === 'until' || token.lower === 'till'),
  )
  return (
    index !== -1 &&
    /^(?:\d{4}|last|early|late|january|february|march|april|may|june|july|august|september|october|november|december|recently|then|his|her|its|the)$/u.test(
      parse.tokens[index + 1]?.lower ?? '',
    )
  )
}

/** What becomes of a relation that is its verb's subject: "the alliance expired", "the takeover will not happen". */
function readFate(parse: Parse, at: number, reading: Reading): void {
  const verb = parse.phrases[at] as VerbGroup
  const next = parse.tokens[verb.to]?.lower ?? ''
  if (/^(?:end|expire|lapse|terminate|dissolve|unwind|sever|finish)$/u.test(verb.lemma)) reading.end()
  else if (verb.lemma === 'happen' || verb.lemma === 'proceed' || verb.lemma === 'materialize')
    readVerbGroup(parse, verb, reading, false)
  else if (
    FAILING.has(verb.lemma) &&
    !(verb.lemma === 'fall' && next !== 'through' && next !== 'apart') &&
    verb.lemma !== 'happen'
  )
    reading.deny()
  else if (/^(?:cancel|terminate|call|drop)$/u.test(verb.lemma) && verb.passive) reading.deny()
  else if (verb.lemma === 'be' && (verb.particle === 'off' || next === 'dead')) reading.deny()
  else if (CONSIDERING.has(verb.lemma) && verb.passive) reading.weaken('hedged')
  else if (
    /^(?:leave|resign|retire|depart|quit|step|exit|die|oust|fire|sack|dismiss|remove|replace)$/u.test(verb.lemma) &&
    verb.modal === undefined
  )
    reading.end()
}

/** "was president of Acme": over, unless it is somebody's reported present ("said it was a customer"). */
function isOver(parse: Parse, predicate: Predicate, verb: VerbGroup, governor: number | undefined): boolean {
  if (predicate.kind !== 'noun' || verb.lemma !== 'be' || verb.tense !== 'past' || verb.form !== 'finite') return false
  const outer = governor === undefined ? undefined : parse.phrases[governor]
  return !(isVerbGroup(outer) && SAYING.has(outer.lemma))
}

/** "Until 2015 Acme bought". */
const opensWithUntil = (parse: Parse) => /^(?:until|till)$/u.test(parse.tokens[0]?.lower ?? '')
const isFirstVerb = (parse: Parse, predicate: Predicate) => parse.phrases.findIndex(isVerbGroup) === predicate.phrase

function readVerbs(parse: Parse, predicate: Predicate, reading: Reading): void {
  let at: number | undefined = predicate.verb
  let inner: VerbGroup | undefined
  for (let depth = 0; at !== undefined && depth < 6; depth++) {
    const verb = parse.phrases[at] as VerbGroup
    const own = depth === 0 && predicate.kind === 'verb'
    if (!own) govern(parse, verb, at, predicate, reading, depth)
    // "previously spent on renting": what puts the spending into the past does so with the renting.
    const near = depth === 0 || (inner !== undefined && inner.form !== 'finite' && !SAYING.has(verb.lemma))
    const reports = predicate.kind === 'noun' && depth === 0 && (SAYING.has(verb.lemma) || verb.lemma === 'sign')
    readVerbGroup(parse, verb, reading, depth === 0, near && !reports)
    reading.inner = verb.lemma
    if (near && !reports) readAround(parse, verb, at, reading)
    inner = verb
    at = governingVerb(parse, at, reading)
    if (depth === 0 && isOver(parse, predicate, verb, at)) reading.end()
  }
  if (
    predicate.kind === 'verb' &&
    reading.manner.tense === 'past' &&
    (hasUntil(parse, predicate.to) || (opensWithUntil(parse) && isFirstVerb(parse, predicate)))
  )
    reading.end()
}

function readVerbGroup(parse: Parse, verb: VerbGroup, reading: Reading, innermost: boolean, dated = false): void {
  if (innermost) reading.manner.tense = verb.tense
  if (verb.negated) reading.deny()
  const tokens = parse.tokens.slice(verb.from, verb.to)
  if (tokens.some((token, i) => token.lower === 'no' && tokens[i + 1]?.lower === 'longer')) reading.end()
  for (const token of tokens) readAdverb(token, reading, dated && !SAYING.has(verb.lemma))
  if (verb.modal === undefined) return
  if (/^(?:will|'ll|shall|wo)$/u.test(verb.modal)) reading.weaken('planned')
  else if (verb.modal !== 'must') reading.weaken('hedged')
}

function readAdverb(token: TaggedToken, reading: Reading, innermost: boolean): void {
  if (innermost && FORMERLY.has(token.lower)) reading.end()
  else if (REPORTEDLY.has(token.lower)) reading.weaken('hedged')
  else if (token.lower === 'never') return
}

/** Adverbs and conjunctions that stand just before the verb or its subject: "previously", "if", "whether". */
function readAround(parse: Parse, verb: VerbGroup, at: number, reading: Reading): void {
  const subject = findSubject(parse, at)?.at
  readLeftOf(parse, verb.from, reading)
  if (subject !== undefined) readLeftOf(parse, (parse.phrases[subject] as NounPhrase).from, reading)
  const next = parse.tokens[verb.to]
  if (next && FORMERLY.has(next.lower) && verb.lemma === 'be') reading.end()
}

/** The unbroken run of adverbs, commas and conjunctions to the left of a token. */
function readLeftOf(parse: Parse, from: number, reading: Reading): void {
  for (let i = from - 1; i >= 0; i--) {
    const token = parse.tokens[i] as TaggedToken
    if (token.tag !== 'ADV' && token.tag !== 'SUB' && token.text !== ',' && !FORMERLY.has(token.lower)) return
    if (token.lower === 'whether') reading.weaken('questioned')
    else if ((token.lower === 'if' || token.lower === 'unless') && token.tag === 'SUB') reading.weaken('hedged')
    else readAdverb(token, reading, true)
  }
}

/** What an outer verb does to the inner one. */
function govern(
  parse: Parse,
  verb: VerbGroup,
  at: number,
  predicate: Predicate,
  reading: Reading,
  depth: number,
): void {
  const { lemma } = verb
  const asObject = depth === 0 && predicate.kind === 'noun'
  if (lemma === 'be' && verb.particle === 'off') reading.deny()
  else if (lemma === 'use' && verb.tense === 'past' && !asObject) reading.end()
  else if (DENYING.has(lemma)) {
    reading.deny()
    reading.attribute(subjectPhrase(parse, at))
  } else if (FAILING.has(lemma)) reading.deny()
  else if (ENDING.has(lemma) && !(lemma === 'leave' && asObject)) reading.end()
  else if (
    /^(?:step|resign|retire|oust|fire|remove|depart|sack|dismiss|replace|succeed)$/u.test(lemma) &&
    asObject &&
    !isSuccession(parse, verb, predicate)
  )
    reading.end()
  else if (asObject && (SAYING.has(lemma) || lemma === 'sign')) return
  else if (CONSIDERING.has(lemma) && (verb.passive || !SAYING.has(lemma)))
    reading.weaken(asObject && /^(?:look|try|want)$/u.test(lemma) ? 'asserted' : 'hedged')
  else if (INTENDING.has(lemma) && !(asObject && /^(?:set|sign|choose|move|look|elect|agree|commit)$/u.test(lemma)))
    reading.weaken('planned')
  else if (SAYING.has(lemma)) reading.attribute(subjectPhrase(parse, at))
  else if (BELIEVING.has(lemma)) {
    reading.weaken('hedged')
    reading.manner.speaker ??= subjectPhrase(parse, at)
  }
}

/** "succeeds Jane Roe as chief executive": the role is the successor's. */
function isSuccession(parse: Parse, verb: VerbGroup, predicate: Predicate): boolean {
  return /^(?:replace|succeed)$/u.test(verb.lemma) && (parse.phrases[predicate.phrase] as NounPhrase).name === undefined
}

function subjectPhrase(parse: Parse, at: number): NounPhrase | undefined {
  const subject = findSubject(parse, at)
  return subject && (parse.phrases[subject.at] as NounPhrase)
}

/** The verb that governs another: through an infinitive or gerund, or as the verb of saying over its clause. */
function governingVerb(parse: Parse, at: number, reading: Reading): number | undefined {
  const verb = parse.phrases[at] as VerbGroup
  if (verb.form === 'infinitive') return governorOfInfinitive(parse, at, reading)
  if (verb.form === 'gerund' || verb.form === 'participle') {
    const before = parse.phrases[at - 1]
    if (isVerbGroup(before)) return at - 1
    const spender = parse.phrases[at - 2]
    if (isNounPhrase(before) && isVerbGroup(spender) && SPENDING.has(spender.lemma)) return at - 2
    if (before?.kind === 'PREP' && before.word === 'without') reading.deny()
    if (before?.kind === 'PREP' && /^(?:instead-of|rather-than)$/u.test(before.word)) reading.deny()
    if (before?.kind === 'PREP' && /^(?:to|of|on|about|from|against|at)$/u.test(before.word)) {
      if (/^(?:close|near|open)$/u.test(parse.tokens[before.from - 1]?.lower ?? '')) reading.weaken('hedged')
      const governor = parse.phrases.findLastIndex((phrase, i) => i < at && isVerbGroup(phrase))
      return governor === -1 ? undefined : governor
    }
    return undefined
  }
  const subject = findSubject(parse, at)?.at
  if (subject === undefined) return undefined
  const group = parse.groups.get(subject)
  let before = (group?.heads[0] ?? subject) - 1
  while (parse.phrases[before]?.kind === 'ADV') before--
  const that = parse.phrases[before]
  if (that?.kind === 'SUB') {
    if (that.word === 'whether') reading.weaken('questioned')
    if (that.word === 'if' || that.word === 'unless') reading.weaken('hedged')
    if (that.word !== 'that' && that.word !== 'whether' && that.word !== 'if') return undefined
    before--
    // "said on Tuesday that"
    const time = parse.phrases[before]
    if (isNounPhrase(time) && isTime(parse, time)) before -= parse.phrases[before - 1]?.kind === 'PREP' ? 2 : 1
  } else if (that?.kind === 'COMMA') return undefined
  const governor = parse.phrases[before]
  if (isVerbGroup(governor)) return before
  if (that?.kind === 'SUB' && isNounPhrase(governor)) {
    const noun = parse.tokens[governor.to - 1]?.lower ?? ''
    if (/^(?:reports?|rumou?rs?|speculation|suggestions?|claims?|allegations?|possibility)$/u.test(noun))
      reading.weaken('hedged')
    if (/^denials?$/u.test(noun)) reading.deny()
    return isVerbGroup(parse.phrases[before - 1]) ? before - 1 : undefined
  }
  return undefined
}

/** "was the first to install": done, not planned. */
function governorAnyway(parse: Parse, at: number): number | undefined {
  for (let i = at - 1; i >= 0; i--) if (isVerbGroup(parse.phrases[i])) return i
  return undefined
}

function governorOfInfinitive(parse: Parse, at: number, reading: Reading): number | undefined {
  const token = parse.tokens[(parse.phrases[at] as VerbGroup).from - 1]
  if (token) {
    if (TALK_NOUNS.has(token.lower)) reading.weaken('hedged')
    else if (INTENTION_NOUNS.has(token.lower)) {
      reading.weaken('planned')
      reading.isPlan = true
    } else if (/^(?:likely|able|unlikely|tempted|eager|keen|free)$/u.test(token.lower)) reading.weaken('hedged')
    else if (/^(?:first|second|last|latest|only|one|next)$/u.test(token.lower)) return governorAnyway(parse, at)
    else if (/^(?:set|due|ready|poised|willing|about|bound|prepared|expected|scheduled)$/u.test(token.lower))
      reading.weaken('planned')
    else if (/^(?:unable|unwilling|reluctant|too)$/u.test(token.lower)) reading.deny()
  }
  for (let i = at - 1; i >= 0; i--) {
    const phrase = parse.phrases[i]
    if (!isVerbGroup(phrase)) continue
    // Purpose ("uses the money to buy …") asserts nothing by itself.
    if (phrase.lemma === 'be' && i === at - 1) reading.weaken('planned')
    if (isNounPhrase(parse.phrases[at - 1]) && !catenates(phrase) && !isCatenativeNoun(parse, at))
      reading.weaken('planned')
    return i
  }
  return undefined
}

const catenates = (verb: VerbGroup) =>
  INTENDING.has(verb.lemma) ||
  CONSIDERING.has(verb.lemma) ||
  /^(?:allow|enable|help|ask|pay|spend|invest|use|hire|contract|select|force|choose|pick|commission)$/u.test(verb.lemma)
const isCatenativeNoun = (parse: Parse, at: number) => {
  const word = parse.tokens[(parse.phrases[at] as VerbGroup).from - 1]?.lower ?? ''
  return INTENTION_NOUNS.has(word) || TALK_NOUNS.has(word)
}

/** "…, Acme said", "according to Acme, …": whose word the whole sentence is. */
function readSpeaker(parse: Parse, predicate: Predicate, reading: Reading): void {
  for (let i = 0; i < parse.phrases.length; i++) {
    const phrase = parse.phrases[i]
    if (phrase?.kind === 'PREP' && phrase.word === 'according-to' && isNounPhrase(parse.phrases[i + 1]))
      reading.attribute(parse.phrases[i + 1] as NounPhrase)
    if (
      !isVerbGroup(phrase) ||
      !SAYING.has(phrase.lemma) ||
      phrase.passive ||
      phrase.form !== 'finite' ||
      i === predicate.verb
    )
      continue
    if (phrase.from < predicate.to) continue
    const before = parse.phrases[i - 1]
    const after = parse.phrases[i + 1]
    if (isNounPhrase(before) && isSetOff(parse, i - 2) && closesSentence(parse, i + 1)) reading.attribute(before)
    else if (
      isSetOff(parse, i - 1) &&
      isNounPhrase(after) &&
      closesSentence(parse, parse.groups.get(i + 1)?.end ?? i + 2)
    )
      reading.attribute(after)
  }
}

/** Nothing but a time, a place or a mark follows: "…, Acme said on Tuesday." */
function closesSentence(parse: Parse, from: number): boolean {
  return parse.phrases.slice(from).every((phrase) => !isVerbGroup(phrase)) && parse.phrases[from]?.kind !== 'SUB'
}

const isSetOff = (parse: Parse, at: number) => {
  const phrase = parse.phrases[at]
  return phrase?.kind === 'COMMA' || (phrase?.kind === 'PUNCT' && /^["”’']$/u.test(phrase.word))
}
