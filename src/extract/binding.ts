import { BELIEVING, SAYING } from '#language/words/modality-words.ts'
import { describedBy, isReducedPassive, type Parse } from './clauses/clause.ts'
import { singular } from './clauses/nouns.ts'
import { headNoun, isNounPhrase, isVerbGroup, type NounPhrase } from './clauses/phrases.ts'
import { readRelative } from './clauses/relative-gaps.ts'
import { findSubject } from './clauses/subjects.ts'
import { isFirmNoun } from './descriptions.ts'
import type { NamedEntity, NamedMention } from './document.ts'

/**
 * In one clause two phrases that are no possessives name two things: "Acme invested in the company" (binding principle B;
 * Chomsky 1981). And "Acme and Beta are its rivals": the possessive behind "are" means neither.
 */
export const isBound = (parse: Parse, mention: NamedMention, before: number): boolean =>
  boundHeads(parse, before).some((head) => head.name?.entity === mention.entity)

/** The subjects of the clause that a phrase stands in, where it cannot mean them. */
export function boundHeads(parse: Parse, before: number): readonly NounPhrase[] {
  const at = parse.phrases.findLastIndex((phrase) => isVerbGroup(phrase) && phrase.to <= before)
  const verb = parse.phrases[at]
  if (!isVerbGroup(verb)) return []
  const possessive = parse.tokens[before]?.tag === 'PRP$'
  // "Acme is smaller than its rival"
  if (possessive && parse.tokens[before - 1]?.lower === 'than') return []
  if (possessive && !(/^(?:be|become|remain)$/u.test(verb.lemma) && isComplement(parse, at, before))) return []
  if (parse.phrases.some((phrase) => phrase.kind === 'SUB' && phrase.from >= verb.to && phrase.from < before)) return []
  // "buys soup from it, Zella had"
  const isGoverned = parse.phrases[parse.phrases.findIndex(({ from }) => from === before) - 1]?.kind === 'PREP'
  const isOwnSubject =
    !isGoverned &&
    parse.phrases.some(
      (phrase) => isVerbGroup(phrase) && phrase.form === 'finite' && phrase.from > before && phrase.from <= before + 4,
    )
  if (isOwnSubject && !possessive) return []
  const subject = findSubject(parse, at)
  const heads = subject && (parse.groups.get(subject.at)?.heads ?? [subject.at])
  return (heads ?? []).map((head) => parse.phrases[head] as NounPhrase)
}

/** Stands in what the copula says its subject is, not in what is set beside that. */
function isComplement({ phrases }: Parse, copula: number, before: number): boolean {
  let i = copula + 1
  while (phrases[i]?.kind === 'ADV') i++
  const complement = phrases[i]
  return isNounPhrase(complement) && complement.from <= before && before < complement.to
}

/** "Alphabet and its subsidiary": the name just before the conjunction. */
export const standsBeside = (parse: Parse, mention: NamedMention, before: number) =>
  mention.to === before - 1 && parse.tokens[before - 1]?.lower === 'and' && parse.tokens[before]?.tag === 'PRP$'

/** "It is unclear whether", "it emerged that". */
export function isExpletive(parse: Parse, at: number): boolean {
  const next = parse.tokens[at + 1]
  if (isCalledNoFirm(parse, at) || isEvent(parse, at)) return true
  const after = parse.tokens.slice(at + 1, at + 5).map((token) => token.lower)
  return (
    next?.tag === 'BE' &&
    after.some((word) =>
      /^(?:unclear|clear|possible|likely|unlikely|known|unknown|expected|believed|reported|thought|not|important|difficult|hard|easy|uncertain|time)$/u.test(
        word,
      ),
    )
  )
}

/** "It comes after Acme said", "after it emerged that": an event. */
function isEvent({ tokens }: Parse, at: number): boolean {
  const verb = tokens[at + 1]?.lower ?? ''
  const link = tokens[at + 2]?.lower ?? ''
  if (/^(?:comes|came)$/u.test(verb)) return /^(?:after|as|amid|at|days|weeks|months|when|less|just|a|on)$/u.test(link)
  return (
    /^(?:emerge[ds]|transpire[ds]|follows|followed|turns|turned|seems|seemed|appears|appeared)$/u.test(verb) &&
    /^(?:that|as|out|after|a|an)$/u.test(link)
  )
}

/** "It is a seller's market", "It was the last set of figures": what no firm is called, nothing is said of one. */
function isCalledNoFirm({ phrases, tokens }: Parse, at: number): boolean {
  const verb = phrases.findIndex((phrase) => isVerbGroup(phrase) && phrase.from === at + 1)
  const copula = phrases[verb]
  if (!isVerbGroup(copula) || copula.lemma !== 'be') return false
  let i = verb + 1
  while (phrases[i]?.kind === 'ADV') i++
  const complement = phrases[i]
  if (!isNounPhrase(complement) || complement.name || complement.owner?.name) return false
  const determiner = complement.determiner ?? complement.owner?.determiner ?? ''
  if (!/^(?:an?|the)$/u.test(determiner)) return false
  const noun = headNoun(complement, tokens)
  return noun !== undefined && !isFirmNoun(noun) && !FIRMS_TOO.test(noun)
}

const FIRMS_TOO =
  /^(?:member|signatory|licensee|user|employer|presence|success|sponsor|founder|winner|favourite|favorite|choice|name|rarity|exception)$/u

/** "the company that makes", "the maker of": not anaphoric, the words behind say which one. */
export function isRestricted(parse: Parse, phrase: NounPhrase): boolean {
  const at = parse.phrases.indexOf(phrase)
  const next = parse.phrases[at + 1]
  return (
    next?.kind === 'WH' ||
    (next?.kind === 'PREP' && next.word === 'of') ||
    (next?.kind === 'PREP' && next.word === 'behind')
  )
}

/** "Shares in Acme rose", "the board of Acme": said of Acme. */
const SPOKEN_OF =
  /^(?:shares?|stock|board|management|sales|revenue|profits?|shareholders|directors|owners|customers|investors|spokesman|spokeswoman|executives)$/u

export function nameBehind(parse: Parse, at: number): NamedMention | undefined {
  const noun = headNoun(parse.phrases[at] as NounPhrase, parse.tokens) ?? ''
  const preposition = parse.phrases[at + 1]
  const name = parse.phrases[at + 2]
  return SPOKEN_OF.test(noun) &&
    preposition?.kind === 'PREP' &&
    /^(?:in|of|at|for)$/u.test(preposition.word) &&
    isNounPhrase(name)
    ? name.name
    : undefined
}

export function isSubject(parse: Parse, mention: NamedMention): boolean {
  for (let at = 0; at < parse.phrases.length; at++) {
    const phrase = parse.phrases[at]
    if (!isVerbGroup(phrase) || phrase.form !== 'finite') continue
    const subject = findSubject(parse, at)
    if (!subject) continue
    const noun = parse.phrases[subject.at] as NounPhrase
    if (
      noun.name === mention ||
      (!noun.name && noun.owner?.name === mention) ||
      nameBehind(parse, subject.at) === mention
    )
      return true
    // "Google Cloud sales grew": Google Cloud is spoken of.
    if (!noun.name && !noun.owner && noun.modifiers[0] === mention) return true
  }
  return false
}

/** "UniCredit's chief executive, Andrea Orcel, is": an organization beside the person who is a verb's subject. */
export const standsWithPerson = (parse: Parse, mention: NamedMention): boolean =>
  parse.phrases.some((phrase, at) => {
    if (!isVerbGroup(phrase) || phrase.form !== 'finite' || phrase.from < mention.to) return false
    const subject = findSubject(parse, at)
    const noun = subject && (parse.phrases[subject.at] as NounPhrase)
    const first = subject && (parse.groups.get(subject.at)?.heads[0] ?? subject.at)
    const start = parse.phrases[first ?? -1]?.from ?? 0
    return (
      noun?.name?.entity.kind === 'Person' &&
      !MOVING.test(phrase.lemma) &&
      start <= mention.from &&
      parse.phrases.slice(first, at).every(isOneSubject)
    )
  })

/** "Jeff Shell, once the head of Acme, becomes its president": who moves is no longer where they were. */
const MOVING = /^(?:become|join|leave|replace|succeed|quit|move|take)$/u

const isOneSubject = ({ kind }: { readonly kind: string }) => kind !== 'WH' && kind !== 'VG' && kind !== 'SUB'

/** "Beta, which had failed, said Tuesday it": the subject of the verb of saying that governs a clause is whom its pronoun means. */
export function saysSo(parse: Parse, mention: NamedMention, before: number): boolean {
  const at = parse.phrases.findLastIndex((phrase) => isVerbGroup(phrase) && phrase.to <= before)
  const verb = parse.phrases[at]
  if (!isVerbGroup(verb) || verb.form !== 'finite') return false
  // "was asked whether it would"
  const isAsked = verb.passive && /^(?:ask|tell|urge|warn|advise)$/u.test(verb.lemma)
  if (!isAsked && !SAYING.has(verb.lemma) && !BELIEVING.has(verb.lemma)) return false
  const subject = parse.phrases[findSubject(parse, at)?.at ?? -1]
  return isNounPhrase(subject) && (subject.name === mention || (!subject.name && subject.owner?.name === mention))
}

/** "GreenSky, a lender that the bank had bought": the entity that a relative clause is about, which the clause's own subject does not mean. */
export function outsideRelative(parse: Parse, before: number): NamedEntity | undefined {
  const place = parse.phrases.findIndex((phrase) => phrase.from === before && isNounPhrase(phrase))
  if (place < 1) return undefined
  let verb = place + 1
  while (parse.phrases[verb]?.kind === 'ADV') verb++
  const group = parse.phrases[verb]
  if (!isVerbGroup(group) || group.form !== 'finite') return undefined
  const gap = readRelative(parse, place, group.lemma)
  const about = gap && (parse.phrases[gap.at] as NounPhrase).name
  const named = gap && (parse.phrases[describedBy(parse, gap.at) ?? -1] as NounPhrase | undefined)?.name
  return (about ?? named)?.entity
}

/** Whether a phrase without a name that begins at a token is the subject of a verb. */
export const isSubjectAt = (parse: Parse, from: number): boolean =>
  parse.phrases.some((phrase, at) => {
    if (!isVerbGroup(phrase) || phrase.form !== 'finite' || phrase.from <= from) return false
    const subject = findSubject(parse, at)
    return subject !== undefined && (parse.phrases[subject.at] as NounPhrase).from === from
  })

/** "Beta, its largest customer": the pronoun is not the one described by its own phrase. */
export function isDescribedHere(parse: Parse, mention: NamedMention, before: number): boolean {
  for (const group of parse.groups.values()) {
    for (const { of, at } of group.descriptions) {
      const description = parse.phrases[at] as NounPhrase
      if ((parse.phrases[of] as NounPhrase).name === mention && description.from <= before && before < description.to)
        return true
    }
  }
  return false
}

/** "bought Acme from its founder", "the purchase of Acme from its owner", "sold it back to its owners": what changes hands, and so whose founder and owners they are. */
export function changingHands(parse: Parse, at: number): NounPhrase | undefined {
  const { phrases, tokens } = parse
  const place = phrases.findIndex((phrase) => phrase.from === at)
  const other = phrases[place]
  const link = phrases[place - 1]
  if (!isNounPhrase(other) || link?.kind !== 'PREP' || !/^(?:from|to|by)$/u.test(link.word)) return undefined
  if (!HOLDERS.test(headNoun(other, tokens) ?? tokens[other.nouns.at(-1) ?? -1]?.lower ?? '')) return undefined
  let object = place - 2
  while (phrases[object]?.kind === 'ADV') object--
  const thing = phrases[object]
  const verb = phrases[object - 1]
  if (!isNounPhrase(thing)) return undefined
  if (isVerbGroup(verb)) return HANDING.test(verb.lemma) ? thing : undefined
  const purchase = phrases[object - 2]
  const isBought = verb?.kind === 'PREP' && verb.word === 'of' && isNounPhrase(purchase) && !purchase.name
  return isBought && PURCHASES.test(headNoun(purchase, tokens) ?? '') ? thing : undefined
}

const HOLDERS =
  /^(?:founders?|co-founders?|owners?|shareholders|parent|creditors|lenders|management|managers|investors|employees|backers)$/u
const PURCHASES = /^(?:purchase|acquisition|takeover|buyout|buy-out|sale|transfer)$/u
const HANDING = /^(?:buy|acquire|purchase|sell|return|hand|pass|transfer)$/u

/** "The firm counts Acme among its backers", "The bank works through its unit": the nameless subject that "its" can only mean. */
export function subjectOver(parse: Parse, before: number): NounPhrase | undefined {
  if (!/^(?:among|through|via|with)$/u.test(parse.tokens[before - 1]?.lower ?? '')) return undefined
  const at = parse.phrases.findLastIndex(
    (phrase) => isVerbGroup(phrase) && phrase.form === 'finite' && phrase.to <= before,
  )
  const subject = at === -1 ? undefined : parse.phrases[findSubject(parse, at)?.at ?? -1]
  const isNameless = isNounPhrase(subject) && !subject.name && !subject.owner && subject.modifiers.length === 0
  return isNameless && subject.pronoun === undefined && subject.determiner !== undefined ? subject : undefined
}

/** "Investors did not like what they heard": whom the sentence itself has spoken of in the plural. */
export function isOfPlainPlural(parse: Parse, before: number): boolean {
  return parse.phrases.some((phrase, at) => {
    if (!isVerbGroup(phrase) || phrase.from >= before || phrase.form !== 'finite') return false
    const subject = parse.phrases[findSubject(parse, at)?.at ?? -1]
    if (
      !isNounPhrase(subject) ||
      subject.name ||
      subject.to > before ||
      (parse.groups.get(parse.phrases.indexOf(subject))?.heads.length ?? 1) > 1
    )
      return false
    const noun = headNoun(subject, parse.tokens) ?? ''
    return singular(noun) !== noun && (subject.determiner === undefined || !isFirmNoun(singular(noun)))
  })
}

/** "Together with its parent, Acme, Beta bought": the phrase index of the main subject, where it stands behind a token. */
export function mainSubject(parse: Parse, before: number): number | undefined {
  for (let at = 0; at < parse.phrases.length; at++) {
    const verb = parse.phrases[at]
    if (!isVerbGroup(verb) || verb.form !== 'finite' || verb.from <= before) continue
    if (parse.phrases[at - 1]?.kind === 'WH' || isReducedPassive(parse, at)) continue
    const subject = findSubject(parse, at)?.at
    if (subject === undefined) return undefined
    const noun = parse.phrases[subject] as NounPhrase
    if (noun.from > before) return subject
    // "When it listed, Acme was": past the clause of the pronoun itself.
    if (noun.pronoun !== before) return undefined
  }
  return undefined
}
