import type { Parse } from './clause.ts'
import { headNoun, isComma, isNounPhrase, isVerbGroup, type NounPhrase, type Phrase } from './phrases.ts'
import { behindParenthesis, groupEndingAt, type Subject } from './subject-heads.ts'

/** "Acme, which owns …": the nearest noun phrase before the relative word, past "of …" when the relative is set off by a comma. */
export function subjectOfRelative(parse: Parse, wh: number): Subject | undefined {
  const { phrases } = parse
  let i = wh - 1
  // "which was founded by Roe and which is owned by Acme": both about the same.
  const first = phrases[i]?.kind === 'CONJ' ? phrases.findLastIndex((phrase, k) => k < i && phrase.kind === 'WH') : -1
  if (first > 0) return subjectOfRelative(parse, first)
  if (phrases[i]?.kind === 'PREP') i--
  if (isComma(phrases[i])) {
    const closed = groupEndingAt(parse, i)
    if (closed !== undefined) return { at: closed }
    i--
  }
  // "Acme (which Beta owns)"
  if (phrases[i]?.kind === 'PUNCT' && (phrases[i] as { word: string }).word === '(') i--
  i = behindParenthesis(phrases, i) ?? i
  if (!isNounPhrase(phrases[i])) return undefined
  // Set off by a comma the nearest phrase wins; "a rival of Acme that …" is about the rival.
  const nearest = phrases[i] as NounPhrase
  const isWhose = (phrases[wh] as { word: string }).word === 'who' && nearest.name?.entity.kind === 'Person'
  const restrictive =
    !isWhose &&
    i === wh - 1 &&
    phrases[i - 1]?.kind === 'PREP' &&
    isNounPhrase(phrases[i - 2]) &&
    (nearest.name !== undefined || disagrees(parse, nearest, wh))
  return { at: restrictive ? i - 2 : i }
}

/** "a maker of testers that has": the plural is not what the singular verb is about. */
function disagrees(parse: Parse, phrase: NounPhrase, wh: number): boolean {
  const noun = headNoun(phrase, parse.tokens) ?? ''
  const verb = parse.phrases[wh + 1]
  const first = isVerbGroup(verb) ? (parse.tokens[verb.from]?.lower ?? '') : ''
  return /[^s]s$/u.test(noun) && /^(?:is|was|has|does)$|[^s]s$/u.test(first)
}

/** Whether the verb group at a phrase index is that of a relative clause: "which sells", "that Acme sells". */
export function isInRelative({ phrases, groups }: Parse, verb: number): boolean {
  let i = pastAdverbs(phrases, verb)
  if (isNounPhrase(phrases[i])) i = (groups.get(i)?.heads[0] ?? i) - 1
  return phrases[i]?.kind === 'WH'
}

/** "which sells", not "that Acme sells". */
export const followsRelativeWord = ({ phrases }: Parse, verb: number): boolean =>
  phrases[pastAdverbs(phrases, verb)]?.kind === 'WH'

function pastAdverbs(phrases: readonly Phrase[], verb: number): number {
  let i = verb - 1
  while (phrases[i]?.kind === 'ADV') i--
  return i
}

/** ", which", ", both of whom". */
export const opensRelative = (phrases: readonly Phrase[], at: number) =>
  phrases[at]?.kind === 'WH' || (phrases[at + 1]?.kind === 'PREP' && phrases[at + 2]?.kind === 'WH')
