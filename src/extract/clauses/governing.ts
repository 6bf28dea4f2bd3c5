import {
  BELIEVING,
  CONSIDERING,
  DENYING,
  ENDING,
  FAILING,
  INTENDING,
  INTENTION_NOUNS,
  SAYING,
  TALK_NOUNS,
} from '#language/words/modality-words.ts'
import { isTime, type Parse } from './clause.ts'
import type { Reading } from './manner.ts'
import { isNounPhrase, isVerbGroup, type NounPhrase, type VerbGroup } from './phrases.ts'
import { postBefore } from './posts.ts'
import type { Predicate } from './predicate.ts'
import { findSubject, SPENDING } from './subjects.ts'

/** What an outer verb does to the inner one. */
export function govern(
  parse: Parse,
  verb: VerbGroup,
  at: number,
  predicate: Predicate,
  reading: Reading,
  depth: number,
): void {
  const { lemma } = verb
  const asObject = depth === 0 && predicate.kind === 'noun'
  if (verb.particle === 'off' && (lemma === 'be' || lemma === 'call')) reading.deny()
  else if (
    /^(?:sell|divest|offload|exit|liquidate|shed|unload|dispose)$/u.test(lemma) &&
    /(?:stake|holding|interest|shareholding|investment|share|position)$/u.test(predicate.lemmas[0] ?? '') &&
    asObject
  )
    reading.end()
  else if (lemma === 'use' && verb.tense === 'past' && !asObject) reading.end()
  else if (DENYING.has(lemma)) {
    reading.deny()
    reading.attribute(subjectPhrase(parse, at))
  } else if (FAILING.has(lemma)) reading.deny()
  else if (ENDING.has(lemma) && (reading.isPlan || (asObject && DEALS.test(predicate.lemmas[0] ?? '')))) reading.deny()
  else if (ENDING.has(lemma) && !(lemma === 'leave' && asObject)) reading.end()
  else if (
    /^(?:step|resign|retire|oust|fire|remove|depart|sack|dismiss|replace|succeed)$/u.test(lemma) &&
    asObject &&
    !isSuccession(parse, verb, predicate)
  )
    reading.end()
  else if (asObject && isGivenUp(verb) && isPost(parse, predicate)) reading.end()
  else if (asObject && CLEARING.test(lemma) && DEALS.test(predicate.lemmas[0] ?? '')) reading.weaken('planned')
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

/** "her job as editor", "the board". */
const isPost = (parse: Parse, { phrase, lemmas }: Predicate) =>
  postBefore(parse, phrase) !== undefined || /board$/u.test(lemmas[0] ?? '')

/** "left her job as", "gave up the post of". */
const isGivenUp = ({ lemma, particle }: VerbGroup) =>
  /^(?:leave|quit|vacate|relinquish|lose|resign)$/u.test(lemma) || (lemma === 'give' && particle === 'up')

/** "cleared the takeover of": a deal that still has to be allowed is not done. */
const CLEARING =
  /^(?:clear|approve|authorize|bless|back|oppose|review|probe|investigate|examine|scrutinize|welcome|recommend|criticize|fund|finance)$/u

/** What never comes about once it is dropped: "ended its pursuit of", "scrapped the purchase of". */
const DEALS = /(?:bid|offer|pursuit|takeover|acquisition|purchase|buyout|buy-out|approach)$/u

/** "succeeds Jane Roe as chief executive": the role is the successor's. */
function isSuccession(parse: Parse, verb: VerbGroup, predicate: Predicate): boolean {
  return /^(?:replace|succeed)$/u.test(verb.lemma) && (parse.phrases[predicate.phrase] as NounPhrase).name === undefined
}

function subjectPhrase(parse: Parse, at: number): NounPhrase | undefined {
  const subject = findSubject(parse, at)
  return subject && (parse.phrases[subject.at] as NounPhrase)
}

/** The verb that governs another: through an infinitive or gerund, or as the verb of saying over its clause. */
export function governingVerb(parse: Parse, at: number, reading: Reading): number | undefined {
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
    // "could make up for it by winning": as sure as what it is a means to.
    if (before?.kind === 'PREP' && /^(?:by|through)$/u.test(before.word)) {
      const end = parse.phrases.findLastIndex((phrase, i) => i < at && isVerbGroup(phrase))
      const means = parse.phrases[end]
      return isVerbGroup(means) && (means.modal !== undefined || means.form === 'infinitive') ? end : undefined
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
  const ground = that?.kind === 'SUB' ? (parse.tokens[that.from - 1]?.lower ?? '') : ''
  if (/^(?:possible|likely|conceivable|plausible|probable)$/u.test(ground)) reading.weaken('hedged')
  if (/^(?:unlikely|untrue|false)$/u.test(ground)) reading.deny()
  if (that?.kind === 'SUB' && isNounPhrase(governor)) {
    const noun = parse.tokens[governor.to - 1]?.lower ?? ''
    if (
      /^(?:reports?|rumou?rs?|speculation|suggestions?|claims?|allegations?|possibility|hopes?|fears?|expectations?|bets?|worries|concerns?)$/u.test(
        noun,
      )
    )
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
    else if (isStandingContract(parse, at, token.lower)) return signedOrWon(parse, at)
    else if (INTENTION_NOUNS.has(token.lower)) {
      reading.weaken('planned')
      reading.isPlan = true
    } else if (/^(?:likely|able|unlikely|tempted|eager|keen|free)$/u.test(token.lower)) reading.weaken('hedged')
    else if (/^(?:first|second|last|latest|only|one|next)$/u.test(token.lower)) return governorAnyway(parse, at)
    else if (/^(?:set|due|ready|poised|willing|about|bound|prepared|expected|scheduled)$/u.test(token.lower))
      reading.weaken('planned')
    else if (/^(?:unable|unwilling|reluctant|too)$/u.test(token.lower)) reading.deny()
  }
  // "Acme to buy Beta": a headline tells of what is to come.
  if (at === 1 && isNounPhrase(parse.phrases[0]) && parse.phrases[0].name) reading.weaken('planned')
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

/** The verb over a contract; what is signed is settled, though signing is elsewhere an intention. */
function signedOrWon(parse: Parse, at: number): number | undefined {
  const verb = governorAnyway(parse, at)
  return verb !== undefined && (parse.phrases[verb] as VerbGroup).lemma === 'sign' ? undefined : verb
}

/** "won a contract to supply", "struck a deal to build": once there is a contract, its goods are ordered. */
function isStandingContract(parse: Parse, at: number, noun: string): boolean {
  // "signed a deal with Acme to supply it"
  const party = parse.phrases[at - 2]
  const deal = parse.phrases[at - 3]
  const beyond = party?.kind === 'PREP' && party.word === 'with' && isNounPhrase(deal) && !deal.name
  const verb = parse.phrases[beyond ? at - 4 : at - 2]
  const word = beyond ? (parse.tokens[deal.to - 1]?.lower ?? '') : noun
  return (
    /^(?:contract|contracts|deal|deals|order|orders|agreement|agreements|pact)$/u.test(word) &&
    isVerbGroup(verb) &&
    /^(?:win|strike|sign|land|secure|receive|get|obtain|clinch|have|award|ink|hold|gain|book)$/u.test(verb.lemma) &&
    /^(?:supply|provide|deliver|manufacture|build|make|produce|develop|design|equip|upgrade|install|maintain|service|lay)$/u.test(
      (parse.phrases[at] as VerbGroup).lemma,
    )
  )
}

const catenates = (verb: VerbGroup) =>
  INTENDING.has(verb.lemma) ||
  CONSIDERING.has(verb.lemma) ||
  /^(?:allow|enable|help|ask|pay|spend|invest|use|hire|contract|select|force|choose|pick|commission)$/u.test(verb.lemma)

const isCatenativeNoun = (parse: Parse, at: number) => {
  const word = parse.tokens[(parse.phrases[at] as VerbGroup).from - 1]?.lower ?? ''
  return INTENTION_NOUNS.has(word) || TALK_NOUNS.has(word)
}
