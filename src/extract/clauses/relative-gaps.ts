import { COMPANY_NOUNS } from '#language/words/business.ts'
import { isTime, type Parse } from './clause.ts'
import { singular } from './nouns.ts'
import { headNoun, isNounPhrase, type NounPhrase } from './phrases.ts'

/** What stands before a relative clause fills a slot inside it. */
export interface Gap {
  readonly slot: string
  /** The phrase index of what fills it. */
  readonly at: number
}

/**
 * "GitHub, which Microsoft bought", "a firm in which Acme invested", "a lender that the bank had acquired", "the broker it
 * bought": the gap of a verb whose subject is at a phrase index.
 */
export function readRelative(parse: Parse, subject: number, lemma: string): Gap | undefined {
  const first = parse.groups.get(subject)?.heads[0] ?? subject
  const word = parse.phrases[first - 1]
  if (word?.kind === 'WH' && word.word !== 'whose') return behindRelativeWord(parse, first)
  if (!LEAVING_A_GAP.has(lemma)) return undefined
  if (word?.kind === 'SUB' && word.word === 'that') return gapAt(parse, first - 2)
  const own = parse.phrases[first] as NounPhrase
  const isContact = own.pronoun !== undefined || own.name !== undefined || own.determiner === 'the'
  return isContact ? gapAt(parse, first - 1) : undefined
}

/** Verbs that have an object wherever they stand, so that one without is a relative clause. */
const LEAVING_A_GAP = new Set(
  `buy acquire purchase own sell control hold divest found launch create build back fund absorb swallow inherit
  make produce develop found establish design manufacture assemble supply use operate rent lease license market`.split(
    /\s+/u,
  ),
)

function behindRelativeWord(parse: Parse, subject: number): Gap | undefined {
  const preposition = parse.phrases[subject - 2]
  const fronted = preposition?.kind === 'PREP'
  const end = fronted ? subject - 3 : subject - 2
  const mark = parse.phrases[end]
  const setOff = mark?.kind === 'COMMA' || (mark?.kind === 'PUNCT' && mark.word === '(')
  const nearest = setOff ? end - 1 : end
  const at = setOff ? nearest : pastLesser(parse, nearest)
  return isNounPhrase(parse.phrases[at]) ? { slot: fronted ? preposition.word : 'obj', at } : undefined
}

function gapAt(parse: Parse, nearest: number): Gap | undefined {
  const at = pastLesser(parse, nearest)
  return isThing(parse, at) ? { slot: 'obj', at } : undefined
}

/** "a house in Regensburg that Acme sold", "a maker of taxis in which Acme invested": no comma, so the house and the maker are meant. */
function pastLesser({ phrases, groups, tokens }: Parse, nearest: number): number {
  const first = groups.get(nearest)?.heads[0] ?? nearest
  const head = phrases[first - 2]
  if (phrases[first - 1]?.kind !== 'PREP' || !isNounPhrase(head)) return nearest
  const isFirm = (phrase: NounPhrase) => COMPANY_NOUNS.has(singular(headNoun(phrase, tokens) ?? ''))
  const lesser = phrases[nearest]
  return isNounPhrase(lesser) && (lesser.name || (isFirm(head) && !isFirm(lesser))) ? first - 2 : nearest
}

/** Not "said the reports that Acme bought", nor "last year Acme bought". */
function isThing(parse: Parse, at: number): boolean {
  const phrase = parse.phrases[at]
  if (!isNounPhrase(phrase) || phrase.pronoun !== undefined || isTime(parse, phrase)) return false
  const noun = headNoun(phrase, parse.tokens)
  return noun !== undefined && !phrase.name && !TELLING.test(noun)
}

const TELLING =
  /^(?:reports?|rumou?rs?|news|claims?|suggestions?|speculation|facts?|ideas?|signs?|hints?|possibility|hopes?|fears?|doubts?|denials?|beliefs?|announcements?|statements?|say|says|reuters|bloomberg|sources?|people|analysts?|time|moment|way|reason|day)$/u
