import { SAYING } from '#language/words/modality-words.ts'
import { isTime, type Parse } from './clause.ts'
import { isNounPhrase, isVerbGroup } from './phrases.ts'

/**
 * "the titanium it needs | from Acme", "the gas that it makes | to Acme": the phrase index behind a short relative clause
 * that starts at `at` and whose object the noun before it is; what follows may belong to the verb around.
 */
export function endOfContactClause(parse: Parse, at: number): number | undefined {
  const { phrases } = parse
  const link = phrases[at]
  const subject = (link?.kind === 'WH' || link?.kind === 'SUB') && /^(?:that|which)$/u.test(link.word) ? at + 1 : at
  if (!qualifies(parse, at - 1) || !isShortSubject(parse, subject)) return undefined
  let verb = subject + 1
  while (phrases[verb]?.kind === 'ADV') verb++
  const group = phrases[verb]
  if (!isVerbGroup(group) || group.form !== 'finite' || group.passive) return undefined
  const behind = phrases[verb + 1]
  return isNounPhrase(behind) && !isTime(parse, behind) ? undefined : verb + 1
}

/** A plain noun that is an object itself: no time ("last year it bought"), nobody who is told something. */
function qualifies(parse: Parse, at: number): boolean {
  const head = parse.phrases[at]
  if (!isNounPhrase(head) || head.name || head.nouns.length === 0 || isTime(parse, head)) return false
  const before = parse.phrases[at - 1]
  return before?.kind === 'PREP' || (isVerbGroup(before) && !SAYING.has(before.lemma))
}

/** "it", "Acme". */
function isShortSubject({ phrases, tokens }: Parse, at: number): boolean {
  const subject = phrases[at]
  if (!isNounPhrase(subject)) return false
  if (subject.name) return subject.nouns.length === 0 && !subject.owner
  return subject.pronoun !== undefined && /^(?:it|they|he|she|we|i|you)$/u.test(tokens[subject.pronoun]?.lower ?? '')
}
