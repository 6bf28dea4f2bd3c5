import { isReducedPassive, type Parse } from './clause.ts'
import { isNounPhrase, isVerbGroup } from './phrases.ts'
import type { Predicate } from './predicate.ts'
import { findSubject } from './subjects.ts'

/** "was a shop owned by Acme", "was a Leeds-based brewer": what is told of a thing that is no more holds no more. */
export function describesPastThing(parse: Parse, { phrase: at, kind, verb }: Predicate): boolean {
  const hyphened = kind === 'verb' && verb === undefined
  if (kind !== 'verb' || (!hyphened && !isReducedPassive(parse, at))) return false
  let first = at
  while (['NP', 'PREP', 'ADV', 'ADJ'].includes(parse.phrases[first - 1]?.kind ?? '')) first--
  const copula = parse.phrases[first - 1]
  const thing = parse.phrases[first]
  if (!isVerbGroup(copula) || copula.lemma !== 'be' || copula.form !== 'finite' || copula.tense !== 'past') return false
  if (copula.negated || copula.perfect || copula.modal !== undefined) return false
  if (!isNounPhrase(thing) || !/^an?$/u.test(thing.determiner ?? '')) return false
  const subject = parse.phrases[findSubject(parse, first - 1)?.at ?? -1]
  return isNounPhrase(subject) && (subject.name !== undefined || subject.pronoun !== undefined)
}
