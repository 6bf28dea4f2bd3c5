import { COMPANY_NOUNS } from '#language/words/business.ts'
import { SAYING } from '#language/words/modality-words.ts'
import { describedAround, describedBy, isGerund, isParticipial, isTimePhrase, type Parse } from './clause.ts'
import { singular } from './nouns.ts'
import {
  headNoun,
  isComma,
  isNounPhrase,
  isVerbGroup,
  type NounPhrase,
  type Phrase,
  type VerbGroup,
} from './phrases.ts'

/** A subject, as the phrase index of a noun phrase; the governing verb group where the subject was inherited through it. */
export interface Subject {
  readonly at: number
  /** The verb or noun through which an infinitive or gerund got its subject: "plans" in "plans to buy". */
  readonly through?: number
}

/** From the phrase before the verb to the head of the subject: over "of …", over "using …", over "that …". */
export function toHead(parse: Parse, from: number): Subject | undefined {
  const { phrases, groups } = parse
  let i = from
  for (let step = 0; step < 30; step++) {
    const group = groups.get(i)
    if (group) i = group.heads[0] as number
    // "millions of dollars a month on": a rate belongs to the phrase before it.
    if (isTimePhrase(parse, i) && isNounPhrase(phrases[i - 1])) i--
    const before = phrases[i - 1]
    if (before === undefined) return { at: i }
    // "Acme, maker of pipes and owner of Beta, said"
    const around = before.kind === 'CONJ' || before.kind === 'PREP' ? describedAround(parse, i) : undefined
    if (around !== undefined) return { at: around }
    if (before.kind === 'PREP') {
      // "three days after Acme agreed": the time is no subject.
      if (/^(?:after|before|since|until)$/u.test(before.word) && isTimePhrase(parse, i - 2)) return { at: i }
      if (isNounPhrase(phrases[i - 2])) {
        i -= 2
        continue
      }
      const described = behindParenthesis(phrases, i - 3) ?? (phrases[i - 3]?.kind === 'ADV' ? i - 4 : i - 3)
      if (isVerbGroup(phrases[i - 2]) && isParticipial(parse, i - 2) && isNounPhrase(phrases[described])) {
        i = described
        continue
      }
      if (
        isComma(phrases[i - 2]) &&
        /^(?:including|such-as|like|with|along-with|together-with)$/u.test(before.word) &&
        isNounPhrase(phrases[i - 3])
      ) {
        i -= 3
        continue
      }
      return undefined
    }
    if (isVerbGroup(before)) {
      if (isParticipial(parse, i - 1) && isNounPhrase(phrases[i - 2])) {
        i -= 2
        continue
      }
      if (before.form === 'infinitive' && isNounPhrase(phrases[i - 2])) {
        i -= 2
        continue
      }
      if (before.form === 'finite' && phrases[i - 2]?.kind === 'WH' && isNounPhrase(phrases[i - 3])) {
        i -= 3
        continue
      }
      return { at: i }
    }
    const beside = isNounPhrase(before) ? describedBy(parse, i) : undefined
    if (beside !== undefined) return { at: beside }
    if (isComma(before) && group && group.descriptions.length === 0) {
      const described = describedBy(parse, i)
      if (described !== undefined) return { at: described }
    }
    return { at: i }
  }
  return undefined
}

/** For a comma that closes ", which …," or ", a maker of …," or ", based in …,": the phrase before the opening one. */
export function beforeParenthesis(parse: Parse, close: number): number | undefined {
  const { phrases } = parse
  for (const group of parse.groups.values()) {
    if (group.end === close + 1 && (group.descriptions.length > 0 || group.names)) return group.heads.at(-1)
    if (group.end === close && group.descriptions.length > 0) return group.heads.at(-1)
  }
  // "Acme (NASDAQ: ACM), announced"
  const bracketed = behindParenthesis(phrases, close - 1)
  if (bracketed !== undefined) return bracketed
  for (let open = close - 2; open > 0; open--) {
    if (!isComma(phrases[open])) continue
    const first = phrases[open + 1]
    // "Nokia, Geely said, owns"
    const teller = phrases[open + 2]
    if (
      close === open + 3 &&
      isNounPhrase(first) &&
      isVerbGroup(teller) &&
      SAYING.has(teller.lemma) &&
      isNounPhrase(phrases[open - 1])
    )
      return open - 1
    // "The maker of the Zip, Acme, sells"
    if (close === open + 2 && isNounPhrase(first) && first.name && isNamedBehindOf(parse, open)) return open + 1
    const opens =
      first?.kind === 'WH' ||
      (first?.kind === 'PREP' && !isSentenceAdverbial(parse, open)) ||
      isGerund(first) ||
      (isVerbGroup(first) && isParticipial(parse, open + 1)) ||
      first?.kind === 'ADV' ||
      (isNounPhrase(first) &&
        (first.determiner !== undefined || first.name?.entity.kind === 'Place' || first.nouns.length > 0))
    if (opens && isNounPhrase(phrases[open - 1])) return beforeTown(phrases, open - 1)
    // "Acme (LSE: ACM), owned by Beta, named"
    const listed = opens ? behindParenthesis(phrases, open - 1) : undefined
    if (listed !== undefined) return listed
    if (first?.kind === 'WH' || first?.kind === 'SUB') return undefined
  }
  return undefined
}

/** "Acme Inc., Dallas, Texas, said": the firm, not its town, has the verb. */
function beforeTown(phrases: readonly Phrase[], at: number): number {
  const town = phrases[at] as NounPhrase
  const firm = phrases[at - 2]
  const isTown = town.name?.entity.kind === 'Place' && isComma(phrases[at - 1])
  return isTown && isNounPhrase(firm) && firm.name?.entity.kind === 'Organization' ? at - 2 : at
}

/** The phrases before a comma are a definite description with an "of": "The maker of the Zip". */
function isNamedBehindOf({ phrases }: Parse, comma: number): boolean {
  const of = phrases[comma - 2]
  const head = phrases[comma - 3]
  return (
    of?.kind === 'PREP' &&
    of.word === 'of' &&
    isNounPhrase(head) &&
    !head.name &&
    head.determiner === 'the' &&
    !isVerbGroup(phrases[comma - 4])
  )
}

const isSentenceAdverbial = (parse: Parse, open: number) => open === 0 || !isNounPhrase(parse.phrases[open - 1])

/** The last head of the group whose description a comma closes. */
export function groupEndingAt(parse: Parse, comma: number): number | undefined {
  for (const group of parse.groups.values())
    if (group.end === comma + 1 && group.descriptions.length > 0) return group.heads.at(-1)
  return undefined
}

/** The phrase before "(…)", "(…) (…)" or "[1]" where such ends at an index. */
export function behindParenthesis(phrases: readonly Phrase[], close: number): number | undefined {
  const last = phrases[close]
  if (last?.kind !== 'PUNCT' || (last.word !== ')' && last.word !== ']')) return undefined
  const bracket = last.word === ')' ? '(' : '['
  const open = phrases.findLastIndex((phrase, k) => k < close && phrase.kind === 'PUNCT' && phrase.word === bracket)
  return isNounPhrase(phrases[open - 1]) ? open - 1 : behindParenthesis(phrases, open - 1)
}

/** "the unit of Alphabet based in X" is about the unit, "rival Uber, based in" about Uber. */
export function nearestHead(parse: Parse, at: number, verb: number): Subject {
  const { phrases } = parse
  const phrase = phrases[at] as NounPhrase
  const whole = pastPlaces(parse, at)
  if (whole !== undefined) return { at: whole }
  const event = eventBefore(parse, at, verb)
  if (event !== undefined) return { at: event }
  const firm = firmBefore(parse, at, verb)
  if (firm !== undefined) return { at: firm }
  if (phrase.name || (phrase.determiner !== undefined && phrase.nouns.length > 0)) return { at }
  const before = phrases[at - 1]
  const isLesser =
    before?.kind === 'PREP' && (before.word === 'of' || OF_FIRMS.test((phrases[verb] as VerbGroup).lemma))
  if (isLesser && isNounPhrase(phrases[at - 2])) return { at: at - 2 }
  return { at: parse.groups.get(at)?.heads.at(-1) ?? at }
}

/** "Acme's offer for Beta, backed by Gamma": the offer has the backers. */
function eventBefore({ phrases, tokens }: Parse, at: number, verb: number): number | undefined {
  if (!/^(?:back|fund|finance|bankroll|lead|support|advise)$/u.test((phrases[verb] as VerbGroup).lemma))
    return undefined
  const link = phrases[at - 1]
  const event = phrases[at - 2]
  if (link?.kind !== 'PREP' || !isNounPhrase(event) || event.name) return undefined
  return EVENTS.test(headNoun(event, tokens) ?? '') ? at - 2 : undefined
}

const EVENTS =
  /^(?:offer|bid|takeover|acquisition|buyout|buy-out|purchase|proposal|deal|approach|merger|plan|campaign|project)$/u

/** What is said of a firm, not of what it deals in. */
const OF_FIRMS = /^(?:found|co-found|cofound|base|headquarter|incorporate|establish|own|lead|head|back|control|list)$/u

/** "a house based in Richmond founded by": nobody founds Richmond, so the house is meant. */
function pastPlaces(parse: Parse, at: number): number | undefined {
  const { phrases } = parse
  let i = at
  while ((phrases[i] as NounPhrase).name?.entity.kind === 'Place' && phrases[i - 1]?.kind === 'PREP') {
    const before = isVerbGroup(phrases[i - 2]) && isParticipial(parse, i - 2) ? i - 3 : i - 2
    if (!isNounPhrase(phrases[before])) return undefined
    i = before
  }
  return i === at ? undefined : i
}

/** "a studio specialized in films for kids founded in 2009": nobody founds kids, so the nearest firm before is meant. */
function firmBefore(parse: Parse, at: number, verb: number): number | undefined {
  const { phrases } = parse
  if (!/^(?:found|co-found|cofound|headquarter|incorporate)$/u.test((phrases[verb] as VerbGroup).lemma))
    return undefined
  for (let i = at; i >= 0; i--) {
    const phrase = phrases[i] as Phrase
    if (isNounPhrase(phrase)) {
      if (phrase.name || phrase.pronoun !== undefined || phrase.nouns.length === 0) return undefined
      if (COMPANY_NOUNS.has(singular(headNoun(phrase, parse.tokens) ?? ''))) return i === at ? undefined : i
    } else if (
      phrase.kind !== 'PREP' &&
      !(isVerbGroup(phrase) && phrase.from === phrase.main && phrase.form !== 'infinitive')
    )
      return undefined
  }
  return undefined
}
