import type { TaggedToken } from '#language/tags.ts'
import { REDUCED_PARTICIPLES, TIME_NOUNS } from '#language/words/clause-words.ts'
import { BELIEVING, SAYING } from '#language/words/modality-words.ts'
import type { Sentence } from '../document.ts'
import { chunk } from './chunk.ts'
import { type Group, groupPhrases } from './groups.ts'
import type { NamesByToken } from './noun-phrases.ts'
import {
  headNoun,
  isComma,
  isNounPhrase,
  isVerbGroup,
  type NounPhrase,
  type Phrase,
  type VerbGroup,
} from './phrases.ts'

/** A sentence cut into phrases, and the phrases grouped: what the predicates are read from. */
export interface Parse {
  readonly sentence: Sentence
  readonly tokens: readonly TaggedToken[]
  readonly phrases: readonly Phrase[]
  readonly groups: ReadonlyMap<number, Group>
}

export function parseSentence(sentence: Sentence, names: NamesByToken): Parse {
  const phrases = chunk(sentence.tokens, names, sentence.body)
  return { sentence, tokens: sentence.tokens, phrases, groups: groupPhrases(phrases, sentence.tokens) }
}

/** "founded in 1998", "owned by ByteDance": a participle without "be", since no object follows the transitive verb. */
export function isReducedPassive(parse: Parse, at: number): boolean {
  const verb = parse.phrases[at] as VerbGroup
  const token = parse.tokens[verb.main] as TaggedToken
  if (token.tag !== 'VBD' || verb.form !== 'finite' || verb.to - verb.from > (verb.particle ? 2 : 1)) return false
  let next = at + 1
  while (parse.phrases[next]?.kind === 'ADV' || isTimePhrase(parse, next)) next++
  const after = parse.phrases[next]
  if (!REDUCED_PARTICIPLES.has(verb.lemma))
    return after?.kind === 'PREP' && after.word === 'by' && isDoer(parse, next + 1)
  if (after?.kind === 'PREP') {
    if (after.word === 'by') return true
    const before = parse.phrases[at - 1]
    if (before === undefined || isComma(before)) return true
    if (isPartOfEarlierClause(parse, at)) return true
    return /^(?:base|headquarter|locate|situate|found|call|know|list|incorporate|spin|carve)$/u.test(verb.lemma)
  }
  // "under a deal struck last week, it will"
  const aside = after === undefined || isComma(after)
  if (aside && isNounPhrase(parse.phrases[at - 1]) && parse.phrases[at - 2]?.kind === 'PREP') return next > at + 1
  // "Acme, owned by Beta, named Jane Roe as its chief" is no "a firm, called Acme".
  const isPerson = isNounPhrase(after) && after.name?.entity.kind === 'Person'
  return /^(?:call|name|dub)$/u.test(verb.lemma) && isComma(parse.phrases[at - 1]) && !isPerson
}

/** "runs on software bought from Acme", "ships chartered from Beta leave": behind the verb's own complement no other verb is finite. */
function isPartOfEarlierClause({ phrases }: Parse, at: number): boolean {
  const noun = phrases[at - 1]
  if (!isNounPhrase(noun) || noun.name || noun.nouns.length === 0) return false
  let i = at - 2
  while (phrases[i]?.kind === 'PREP' || phrases[i]?.kind === 'NP' || phrases[i]?.kind === 'ADV') i--
  const verb = phrases[i]
  return isVerbGroup(verb) && verb.form === 'finite' && !SAYING.has(verb.lemma) && !BELIEVING.has(verb.lemma)
}

/** "rose by 3%" against "ground by Zeiss". */
const isDoer = (parse: Parse, at: number) => {
  const phrase = parse.phrases[at]
  return isNounPhrase(phrase) && phrase.name !== undefined
}

export const isTimePhrase = (parse: Parse, at: number) => {
  const phrase = parse.phrases[at]
  return isNounPhrase(phrase) && isTime(parse, phrase)
}

export const isGerund = (phrase: Phrase | undefined) => isVerbGroup(phrase) && phrase.form === 'gerund'

export const isParticipial = (parse: Parse, at: number) =>
  isGerund(parse.phrases[at]) || (isVerbGroup(parse.phrases[at]) && isReducedPassive(parse, at))

/** The named member that the description at `at` belongs to, where a group says so. */
export function describedBy(parse: Parse, at: number): number | undefined {
  for (const group of parse.groups.values()) {
    const description = group.descriptions.find((one) => one.at === at)
    if (description) return description.of
  }
  return undefined
}

/** "in 2023". */
const isYear = ({ tokens }: Parse, { from, to }: NounPhrase) =>
  to - from === 1 && /^(?:1[5-9]|20)\d\d$/u.test(tokens[from]?.text ?? '')

/** "Jane Roe, chairman of Acme and chief executive of Beta": the named member in whose description a phrase stands, with no clause between. */
export function describedAround(parse: Parse, at: number): number | undefined {
  for (const group of parse.groups.values()) {
    const around = group.descriptions.find((one) => one.at < at && at < one.end)
    if (around && !parse.phrases.slice(around.at, at).some((one) => isVerbGroup(one) || one.kind === 'WH'))
      return around.of
  }
  return undefined
}

export function isTime(parse: Parse, phrase: NounPhrase): boolean {
  const noun = headNoun(phrase, parse.tokens)
  if (phrase.name) return false
  if (noun === 'half' && isShare(parse, phrase)) return false
  return noun === undefined ? isYear(parse, phrase) : TIME_NOUNS.has(noun)
}

/** "half of its revenue", but not "the first half of 2025". */
function isShare(parse: Parse, phrase: NounPhrase): boolean {
  const at = parse.phrases.indexOf(phrase)
  const of = parse.phrases[at + 1]
  const whole = parse.phrases[at + 2]
  return of?.kind === 'PREP' && of.word === 'of' && isNounPhrase(whole) && !isTime(parse, whole)
}
