import { COMPANY_NOUNS } from '#language/words/business.ts'
import { TIME_NOUNS } from '#language/words/clause-words.ts'
import { SAYING } from '#language/words/modality-words.ts'
import { MARKET_QUALIFIERS } from '#relations/reports.ts'
import type { Anaphora, Referent } from '../anaphora.ts'
import { describedBy, findSubject, isTime, type Parse } from '../clauses/clause.ts'
import { headNoun, isNounPhrase, isVerbGroup, type NounPhrase } from '../clauses/phrases.ts'
import { singular } from '../clauses/predicates.ts'
import type { NamedMention } from '../document.ts'
import type { Measure } from './measures.ts'

/** What a sentence's figures are read with. */
export interface Reader {
  readonly parse: Parse
  readonly anaphora: Anaphora
  /** The sentences just before told figures of the organization that they speak of. */
  readonly reporting: boolean
}

/** Whose a measure is by the words around it; "bare" where they do not say, "other" where they say that it is no organization's. */
export type Owner = Referent | 'bare' | 'other'

const UNITS = /^(?:unit|arm|division|subsidiary|business|segment|brand|operation|operations|branch|affiliate)$/u

/** The organization that a phrase stands for: a name, "the company", "its cloud unit" (of whom). */
export function organizationOf({ parse, anaphora }: Reader, phrase: NounPhrase): Referent | undefined {
  if (phrase.name) {
    if (phrase.name.entity.kind === 'Organization') return anaphora.resolve(parse, phrase)[0]
    if (phrase.name.entity.kind !== 'Product') return undefined
  }
  if (phrase.owner || phrase.modifiers.length > 0) {
    const noun = headNoun(phrase, parse.tokens) ?? ''
    if (!phrase.name && !UNITS.test(noun)) return undefined
    const unit = phrase.modifiers.findLast((name) => name.entity.kind === 'Organization')
    if (unit) return named(parse, unit)
    return phrase.owner && organizationOf({ parse, anaphora, reporting: false }, phrase.owner)
  }
  const referent = anaphora.resolve(parse, phrase)
  return referent.length === 1 && referent[0]?.entity.kind === 'Organization' ? referent[0] : undefined
}

/** A name as a referent. */
export function named(parse: Parse, { from, to, entity }: NamedMention): Referent {
  return {
    entity,
    start: parse.tokens[from]?.start ?? 0,
    end: parse.tokens[to - 1]?.end ?? 0,
    method: 'name',
    score: 1,
  }
}

/** Reads whose the measure is from its own phrase and the "of", "at" or "in" behind it. */
export function ownerOf(reader: Reader, measure: Measure): Owner {
  const { parse } = reader
  const phrase = parse.phrases[measure.phrase] as NounPhrase
  if (phrase.owner && phrase.owner.to <= measure.from && !isTimeOwner(parse, phrase.owner))
    return organizationOf(reader, phrase.owner) ?? 'other'
  const modifiers = phrase.modifiers.filter((name) => name.to <= measure.from)
  if (modifiers.length > 0) {
    const last = modifiers.findLast((name) => name.entity.kind === 'Organization')
    return last ? named(parse, last) : 'other'
  }
  if (
    phrase.hyphened.length > 0 ||
    /^(?:any|no|some|many|each|every|all|both|these|those|several|few)$/u.test(phrase.determiner ?? '')
  )
    return 'other'
  return ownerBehind(reader, measure)
}

const isTimeOwner = (parse: Parse, owner: NounPhrase) => {
  const noun = headNoun(owner, parse.tokens)
  return !owner.name && noun !== undefined && TIME_NOUNS.has(noun)
}

function ownerBehind(reader: Reader, measure: Measure): Owner {
  const { parse } = reader
  const link = parse.phrases[measure.phrase + 1]
  const behind = parse.phrases[measure.phrase + 2]
  if (link?.kind !== 'PREP' || !isNounPhrase(behind) || isTime(parse, behind) || isNumber(parse, behind)) return 'bare'
  const organization = organizationOf(reader, behind)
  switch (link.word) {
    case 'of':
      if (organization) return organization
      return UNITS.test(headNoun(behind, parse.tokens) ?? '') && behind.determiner === 'the' ? 'bare' : 'other'
    case 'at':
      if (organization) return organization
      return isCompanyNoun(parse, behind) ? 'other' : 'bare'
    case 'in':
      if (measure.kind === 'price') return organization ?? 'other'
      return behind.name && behind.name.entity.kind !== 'Place' ? 'other' : 'bare'
    case 'for':
      return organization ?? 'other'
    default:
      return 'bare'
  }
}

const isCompanyNoun = (parse: Parse, phrase: NounPhrase) => {
  const noun = headNoun(phrase, parse.tokens) ?? ''
  return COMPANY_NOUNS.has(noun) || COMPANY_NOUNS.has(singular(noun))
}

/** "revenue of $5bn": a number is nobody. */
const isNumber = (parse: Parse, phrase: NounPhrase) => {
  const tokens = parse.tokens.slice(phrase.from, phrase.to)
  return !phrase.name && tokens.some((token) => token.tag === 'NUM')
}

/** Of whom a measure without an owner tells: who says so at the end of the sentence, or else whom the text speaks of. */
export function topicOf(reader: Reader, measure: Measure): Referent | undefined {
  const { parse, anaphora } = reader
  if (!measure.neutral && (!reader.reporting || isMarket(measure))) return undefined
  const speaker = speakerBehind(reader, measure)
  if (speaker) return speaker
  const topic = anaphora.topical(parse, measure.from, measure.to)
  if (!topic) return undefined
  const here = topic.start < (parse.tokens[measure.from]?.start ?? 0)
  return here || isProse(parse) ? topic : undefined
}

/** "house sales", "PC shipments": of all companies together. */
export const isMarket = ({ name }: Measure) => name.split(' ').some((word) => MARKET_QUALIFIERS.has(word))

/** Lines without a full stop (headlines, lists) stand alone. */
const isProse = (parse: Parse) => /^(?:[.!?"”’')\]]|\S+\.)$/u.test(parse.tokens.at(-1)?.text ?? '')

/** "Revenue rose 3%, Acme said." */
function speakerBehind(reader: Reader, measure: Measure): Referent | undefined {
  const { parse } = reader
  for (let at = measure.phrase + 1; at < parse.phrases.length; at++) {
    const verb = parse.phrases[at]
    if (!isVerbGroup(verb) || !SAYING.has(verb.lemma) || verb.passive || verb.form !== 'finite') continue
    const before = parse.phrases[at - 1]
    if (!isNounPhrase(before) || parse.phrases[at - 2]?.kind !== 'COMMA') continue
    return organizationOf(reader, before)
  }
  return undefined
}

/** The organization that does what a verb group says; "other" for anyone else, undefined where nobody is named. */
export function actorOf(reader: Reader, at: number): Owner | undefined {
  const { parse } = reader
  const subject = subjectOf(parse, at)
  if (subject === undefined) return undefined
  const phrase = parse.phrases[subject] as NounPhrase
  const described = describedBy(parse, subject)
  const organization =
    namedBehind(reader, subject) ??
    ownerOfResults(reader, phrase) ??
    organizationOf(reader, phrase) ??
    (described === undefined ? undefined : organizationOf(reader, parse.phrases[described] as NounPhrase))
  if (organization) return isSold(parse, subject) ? 'other' : organization
  return isPerson(parse, phrase) ? 'bare' : 'other'
}

/** "Acme's results showed revenue of" */
function ownerOfResults(reader: Reader, phrase: NounPhrase): Referent | undefined {
  const noun = headNoun(phrase, reader.parse.tokens) ?? ''
  if (phrase.name || !/^(?:results?|accounts?|figures?|reports?|filings?|statements?|numbers?)$/u.test(noun))
    return undefined
  const modifier = phrase.modifiers.findLast((name) => name.entity.kind === 'Organization')
  if (modifier) return named(reader.parse, modifier)
  return phrase.owner && organizationOf(reader, phrase.owner)
}

/** "sold its motor unit, which has sales of $3bn": no longer the seller's. */
function isSold(parse: Parse, at: number): boolean {
  const phrase = parse.phrases[at] as NounPhrase
  const verb = parse.phrases[at - 1]
  return (
    !phrase.name &&
    phrase.owner !== undefined &&
    isVerbGroup(verb) &&
    /^(?:sell|divest|offload|spin|shed|buy|acquire|list|demerge|float)$/u.test(verb.lemma)
  )
}

/** "Its subsidiary, Beta, had …" tells of Beta; "Its own service, Beta+, had …", a product, of its owner. */
function namedBehind(reader: Reader, at: number): Referent | undefined {
  const { parse } = reader
  const group = parse.groups.get(at)
  const head = group?.heads[0]
  const [behind] = group?.names?.heads ?? []
  if (head === undefined || behind === undefined || (group?.names?.heads.length ?? 0) > 1) return undefined
  const { name } = parse.phrases[behind] as NounPhrase
  if (name?.entity.kind === 'Organization') return organizationOf(reader, parse.phrases[behind] as NounPhrase)
  const { owner } = parse.phrases[head] as NounPhrase
  return name?.entity.kind === 'Product' && owner ? organizationOf(reader, owner) : undefined
}

const isPerson = (parse: Parse, phrase: NounPhrase) =>
  phrase.name?.entity.kind === 'Person' ||
  /^(?:he|she)$/u.test(parse.tokens[phrase.pronoun ?? -1]?.lower ?? '') ||
  /^(?:executive|chief|founder|chairman|chairwoman|president|spokesman|spokeswoman|management|boss|ceo|cfo)$/u.test(
    headNoun(phrase, parse.tokens) ?? '',
  )

/** The subject's phrase index: that of the grammar, or the noun phrase right before a verb that opens no clause. */
export function subjectOf(parse: Parse, at: number): number | undefined {
  const found = findSubject(parse, at)?.at
  if (found !== undefined) return found
  const before = phraseBefore(parse, at)
  return isNounPhrase(parse.phrases[before]) ? before : undefined
}

/** Who stands before "with": "Acme, with sales of $3bn", "Acme is a retailer with 300 stores"; undefined where no "with" does. */
export function holderBefore(reader: Reader, at: number): Owner | undefined {
  const { parse } = reader
  const link = parse.phrases[at - 1]
  if (link?.kind !== 'PREP' || link.word !== 'with') return undefined
  let before = at - 2
  if (parse.phrases[before]?.kind === 'COMMA') before--
  // "a maker of sensors with 500 employees"
  while (parse.phrases[before - 1]?.kind === 'PREP' && isNounPhrase(parse.phrases[before - 2])) before -= 2
  const holder = before < 0 ? subjectBehind(parse, at) : before
  const phrase = holder === undefined ? undefined : parse.phrases[holder]
  if (holder === undefined || !isNounPhrase(phrase)) return undefined
  const closing = parse.phrases[holder - 1]
  // "ended the year with sales of"
  if (isVerbGroup(closing) && isTime(parse, phrase))
    return /^(?:end|close|finish|start|begin|enter|open)$/u.test(closing.lemma) ? actorOf(reader, holder - 1) : 'other'
  if ((parse.groups.get(holder)?.heads.length ?? 1) > 1) return 'other'
  const described = describedBy(parse, holder)
  const organization = organizationOf(
    reader,
    described === undefined ? phrase : (parse.phrases[described] as NounPhrase),
  )
  if (organization) return organization
  const verb = parse.phrases[holder - 1]
  return (isVerbGroup(verb) && verb.lemma === 'be' ? actorOf(reader, holder - 1) : undefined) ?? 'other'
}

/** "With sales of $3bn, Acme is …": the phrase behind the comma. */
function subjectBehind(parse: Parse, at: number): number | undefined {
  const comma = parse.phrases.findIndex((phrase, i) => i > at && phrase.kind === 'COMMA')
  return comma === -1 ? undefined : comma + 1
}

/** The phrase before a verb, past adverbs and "more than". */
export function phraseBefore(parse: Parse, at: number): number {
  let before = at - 1
  for (;;) {
    const phrase = parse.phrases[before]
    if (phrase?.kind === 'ADV' || (phrase?.kind === 'PREP' && phrase.word === 'than')) before--
    else return before
  }
}
