import type { Parse } from './clause.ts'
import { making } from './makers.ts'
import { hyphenedPredicates, possession } from './name-predicates.ts'
import { nounPredicates } from './noun-predicates.ts'
import { isNounPhrase, isVerbGroup } from './phrases.ts'
import type { Predicate } from './predicate.ts'
import { readVerb, verbPredicate } from './verb-predicates.ts'

/** Every verb and noun predicate of a sentence; `isRelational` tells which nouns matter. */
export function readPredicates(parse: Parse, isRelational: (noun: string) => boolean): Predicate[] {
  const verbs = parse.phrases.flatMap((phrase, at) => (isVerbGroup(phrase) ? [readVerb(parse, phrase, at)] : []))
  return [
    ...verbs.map((verb) => verbPredicate(parse, verb)),
    ...hyphenedPredicates(parse),
    ...parse.phrases.flatMap((phrase, at) =>
      isNounPhrase(phrase) ? [...possession(parse, phrase, at), ...making(parse, phrase, at)] : [],
    ),
    ...parse.phrases.flatMap((phrase, at) =>
      isNounPhrase(phrase) ? nounPredicates(parse, verbs, phrase, at, isRelational) : [],
    ),
  ]
}
