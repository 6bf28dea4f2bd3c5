import { SAYING } from '#language/words/modality-words.ts'
import type { Parse } from './clause.ts'
import type { Reading } from './manner.ts'
import { isNounPhrase, isVerbGroup, type NounPhrase } from './phrases.ts'
import type { Predicate } from './predicate.ts'

/** "…, Acme said", "according to Acme, …": whose word the whole sentence is. */
export function readSpeaker(parse: Parse, predicate: Predicate, reading: Reading): void {
  for (let i = 0; i < parse.phrases.length; i++) {
    const phrase = parse.phrases[i]
    if (phrase?.kind === 'PREP' && phrase.word === 'according-to' && isNounPhrase(parse.phrases[i + 1]))
      reading.attribute(parse.phrases[i + 1] as NounPhrase)
    if (
      !isVerbGroup(phrase) ||
      !SAYING.has(phrase.lemma) ||
      phrase.passive ||
      phrase.form !== 'finite' ||
      i === predicate.verb
    )
      continue
    if (phrase.from < predicate.to) continue
    const before = parse.phrases[i - 1]
    const after = parse.phrases[i + 1]
    if (isNounPhrase(before) && isSetOff(parse, i - 2) && closesSentence(parse, i + 1)) reading.attribute(before)
    else if (
      isSetOff(parse, i - 1) &&
      isNounPhrase(after) &&
      canSpeak(parse, after) &&
      closesSentence(parse, parse.groups.get(i + 1)?.end ?? i + 2)
    )
      reading.attribute(after)
  }
}

/** "…, said two officials"; not "Acme, a brewer, reported a loss", which turns nothing round. */
const canSpeak = ({ tokens }: Parse, { name, pronoun, to }: NounPhrase) =>
  name !== undefined || pronoun !== undefined || SPEAKERS.test(tokens[to - 1]?.lower ?? '')

const SPEAKERS =
  /^(?:spokes\p{L}+|people|persons?|sources?|analysts?|economists?|executives?|officials?|officers?|lawyers?|investors?|bankers?|traders?|strategists?|employees?|workers?|insiders?|experts?|researchers?|consultants?|advis[eo]rs?|prosecutors?|regulators?|ministers?|ministry|government|chief|chiefs|head|director|directors|chairman|chairwoman|chair|president|founder|founders|managers?|boss|owner|company|companies|firm|firms|group|bank|banks|airline|carmaker|chipmaker|agency|newspaper|paper|magazine|report|reports|statement|filing|filings|release|memo|letter|document|documents|study|survey|board|union|court|judge|board|authority|authorities|union|ceo|cfo|coo|cto)$/u

/** Nothing but a time, a place or a mark follows: "…, Acme said on Tuesday." */
function closesSentence(parse: Parse, from: number): boolean {
  return parse.phrases.slice(from).every((phrase) => !isVerbGroup(phrase)) && parse.phrases[from]?.kind !== 'SUB'
}

const isSetOff = (parse: Parse, at: number) => {
  const phrase = parse.phrases[at]
  return phrase?.kind === 'COMMA' || (phrase?.kind === 'PUNCT' && /^["”’']$/u.test(phrase.word))
}
