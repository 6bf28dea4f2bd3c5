import type { Parse } from './clause.ts'
import { making } from './makers.ts'
import { hyphenedPredicates, possession } from './name-predicates.ts'
import { nounPredicates } from './noun-predicates.ts'
import { isNounPhrase, isVerbGroup } from './phrases.ts'
import type { Predicate } from './predicate.ts'
import { readVerb, type VerbFrame, verbPredicate } from './verb-predicates.ts'

/** Every verb and noun predicate of a sentence; `isRelational` tells which nouns matter. */
export function readPredicates(parse: Parse, isRelational: (noun: string) => boolean): Predicate[] {
  const verbs = parse.phrases.flatMap((phrase, at) => (isVerbGroup(phrase) ? [readVerb(parse, phrase, at)] : []))
  return [
    ...verbs.map((verb) => verbPredicate(parse, withIdentity(parse, verbs, verb))),
    ...hyphenedPredicates(parse),
    ...parse.phrases.flatMap((phrase, at) =>
      isNounPhrase(phrase) ? [...possession(parse, phrase, at), ...making(parse, phrase, at)] : [],
    ),
    ...parse.phrases.flatMap((phrase, at) =>
      isNounPhrase(phrase) ? nounPredicates(parse, verbs, phrase, at, isRelational) : [],
    ),
  ]
}

/** "A customer that spends millions on Azure is Acme": what the customer does Acme does. */
function withIdentity(parse: Parse, verbs: readonly VerbFrame[], frame: VerbFrame): VerbFrame {
  const described = parse.phrases[frame.subject ?? -1]
  if (!isNounPhrase(described) || described.name || described.pronoun !== undefined) return frame
  const copula = verbs.find(
    ({ subject, verb, passive }) => subject === frame.subject && verb.lemma === 'be' && !passive && !verb.negated,
  )
  const identical = copula === undefined || copula === frame ? undefined : copula.objects[0]
  const name = parse.phrases[identical ?? -1]
  return isNounPhrase(name) && name.name ? { ...frame, subject: identical } : frame
}
