import type { Referent } from '../anaphora.ts'
import { describedBy, isTime, type Parse } from '../clauses/clause.ts'
import { headNoun, isNounPhrase, isVerbGroup, type NounPhrase } from '../clauses/phrases.ts'
import { findSubject } from '../clauses/subjects.ts'
import { named, type Owner, organizationOf, type Reader } from './owners.ts'

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
