import type { TaggedToken } from '#language/tags.ts'
import { REDUCED_PARTICIPLES, TIME_NOUNS } from '#language/words/clause-words.ts'
import { isAnd, isComma, isNounPhrase, isVerbGroup, type Phrase } from './phrases.ts'

const EITHER = /^(?:after|before|since|until|till|once|as)$/u

/** "rose after Acme launched a bid": before a clause of its own the preposition is a conjunction. */
export function opensClause(phrases: readonly Phrase[], tokens: readonly TaggedToken[], at: number): boolean {
  const link = phrases[at]
  if (link?.kind !== 'PREP' || !EITHER.test(link.word)) return false
  const subject = phrases[at + 1]
  if (!isNounPhrase(subject)) return false
  const last = tokens[subject.to - 1]
  if (!subject.name && (TIME_NOUNS.has(last?.lower ?? '') || last?.tag === 'NUM')) return false
  // "served as chief executive of Acme": a role, of which no clause is about to tell.
  if (link.word === 'as' && !subject.name && subject.determiner === undefined && !subject.owner) return false
  for (let i = at + 2; i < Math.min(phrases.length, at + 12); i++) {
    const phrase = phrases[i] as Phrase
    // "after a talk with Acme and bought": the verb goes with one before.
    if (isAnd(phrase) && !isNounPhrase(phrases[i + 1])) return false
    if (isVerbGroup(phrase)) {
      if (phrase.form === 'finite') return !isPerhapsParticiple(phrases, tokens, i)
      if (phrase.form !== 'gerund') return false
    } else if (isComma(phrase)) {
      if (!isNounPhrase(phrases[i + 1]) || !subject.name) return false
      // "after Acme, Beta and Gamma agreed": only a list of names goes on.
      if (!phrases.slice(i + 1, i + 8).some(isAnd)) return false
    } else if (!isNounPhrase(phrase) && phrase.kind !== 'ADV' && !isAnd(phrase) && phrase.kind !== 'PREP') return false
  }
  return false
}

/** "after the deal struck in May": may be no more than a description. */
function isPerhapsParticiple(phrases: readonly Phrase[], tokens: readonly TaggedToken[], at: number): boolean {
  const verb = phrases[at]
  if (!isVerbGroup(verb) || verb.from !== verb.main || tokens[verb.main]?.tag !== 'VBD') return false
  return !isNounPhrase(phrases[at + 1]) && REDUCED_PARTICIPLES.has(verb.lemma)
}
