import { COMPANY_NOUNS } from '#language/words/business.ts'
import { TIME_NOUNS } from '#language/words/clause-words.ts'
import { SAYING } from '#language/words/modality-words.ts'
import { MARKET_QUALIFIERS } from '#relations/reports.ts'
import type { Anaphora, Referent } from '../anaphora.ts'
import { isTime, type Parse } from '../clauses/clause.ts'
import { singular } from '../clauses/nouns.ts'
import { headNoun, isNounPhrase, isVerbGroup, type NounPhrase } from '../clauses/phrases.ts'
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
