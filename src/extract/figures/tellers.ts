import { BELIEVING } from '#language/words/modality-words.ts'
import { LEVELS, MOVES, STATING } from '#relations/reports.ts'
import type { Referent } from '../anaphora.ts'
import type { Parse } from '../clauses/clause.ts'
import { isNounPhrase, isVerbGroup } from '../clauses/phrases.ts'
import { expand } from '../clauses/predicate.ts'
import { findSubject } from '../clauses/subjects.ts'
import { actorOf, holderBefore } from './actors.ts'
import type { Measure } from './measures.ts'
import { organizationOf, ownerOf, type Reader, topicOf } from './owners.ts'

/** Whom a statement is of: its owner, who stands before "with", or who tells it; several where each has a value of its own. */
export function subjectsOf(reader: Reader, measure: Measure, verb: number | undefined, at: number): Referent[] {
  const { parse } = reader
  const owner = ownerOf(reader, measure)
  if (owner === 'other') return []
  if (owner !== 'bare') return [owner]
  const holder = holderBefore(reader, at)
  if (holder) return holder === 'other' || holder === 'bare' ? [] : [holder]
  if (verb === undefined) return subjectOfTold(reader, measure)
  const subject = findSubject(parse, verb)?.at
  const members = subject === undefined ? [] : expand(parse, subject)
  if (members.length > 1) {
    const all = members.map(({ phrase }) => organizationOf(reader, phrase))
    return all.every((one) => one !== undefined) ? all : []
  }
  if (isForeseen(reader, verb)) return []
  const actor = actorOf(reader, verb)
  if (actor === 'other' || actor === undefined) return []
  if (actor !== 'bare') return [actor]
  const topic = topicOf(reader, measure)
  return topic ? [topic] : []
}

/** "Analysts expect Acme to report": their word, not the company's. */
function isForeseen(reader: Reader, verb: number): boolean {
  const through = findSubject(reader.parse, verb)?.through
  const over = through === undefined ? undefined : reader.parse.phrases[through]
  return isVerbGroup(over) && BELIEVING.has(over.lemma) && actorOf(reader, through as number) === 'other'
}

/** "Revenue of $5bn was reported by Acme", "Revenue of $5bn rose 3%": a subject with its sum. */
function subjectOfTold(reader: Reader, measure: Measure): Referent[] {
  const { parse } = reader
  const at = parse.phrases.findIndex(
    (phrase, i) => i > measure.phrase && isVerbGroup(phrase) && phrase.form === 'finite',
  )
  const verb = parse.phrases[at]
  if (!isVerbGroup(verb) || findSubject(parse, at)?.at !== measure.phrase) return []
  if (verb.passive && STATING.has(verb.lemma)) {
    const by = parse.phrases[at + 1]
    const teller = parse.phrases[at + 2]
    if (by?.kind === 'PREP' && by.word === 'by' && isNounPhrase(teller)) {
      const organization = organizationOf(reader, teller)
      return organization ? [organization] : []
    }
  } else if (!MOVES.has(verb.lemma) && !LEVELS.has(verb.lemma) && !/^(?:beat|miss)$/u.test(verb.lemma)) return []
  const topic = topicOf(reader, measure)
  return topic ? [topic] : []
}

const EARNING = new Set(['earn', 'lose', 'close', 'end', 'finish'])

/** The nearest verb before a phrase in its clause. */
export function verbBefore(parse: Parse, at: number): number | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const phrase = parse.phrases[i]
    if (phrase?.kind === 'SUB' || phrase?.kind === 'WH' || (phrase?.kind === 'PUNCT' && phrase.word === ';'))
      return undefined
    if (isVerbGroup(phrase)) return i
  }
  return undefined
}

/** The verb that tells the phrase: the nearest one before it, if it is one of telling, having or expecting. */
export function tellerOf(parse: Parse, at: number): number | undefined {
  const verb = verbBefore(parse, at)
  const phrase = verb === undefined ? undefined : parse.phrases[verb]
  if (!isVerbGroup(phrase) || phrase.passive) return undefined
  return STATING.has(phrase.lemma) || EARNING.has(phrase.lemma) ? verb : undefined
}
