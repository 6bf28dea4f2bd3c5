import type { TaggedToken } from '#language/tags.ts'
import { COMPANY_NOUNS, OCCUPATIONS } from '#language/words/business.ts'
import { ROLE_NOUNS } from '../names/cue-words.ts'
import { singular } from './nouns.ts'
import { headNoun, isNounPhrase, isVerbGroup, type NounPhrase, type Phrase } from './phrases.ts'

/** Verbs with two objects: "named Acme a partner", "gave Acme a customer" set nothing beside a name. */
const TWO_OBJECTS =
  /^(?:give|offer|pay|grant|award|name|call|make|hand|lend|sell|send|show|tell|bring|earn|win|lose|cost|consider|deem|appoint|elect|declare|label|dub|find|get|buy|build|keep|leave|owe|promise|render|think|brand)$/u

const FOUNDERS = /^(?:founder|co-founder|cofounder|entrepreneur|investor|executive|flagship|imprint|brand)$/u

/** "was bought by Acme a maker of chips", "Acme a subsidiary of Beta is": an apposition whose comma was left out. */
export function isBareApposition(
  phrases: readonly Phrase[],
  tokens: readonly TaggedToken[],
  head: number,
  at: number,
): boolean {
  const name = phrases[head]
  const candidate = phrases[at]
  if (!isNounPhrase(name) || !isNounPhrase(candidate) || candidate.name || at !== head + 1) return false
  const kind = name.name?.entity.kind
  if (kind !== 'Organization' && kind !== 'Person') return false
  const noun = singular(headNoun(candidate, tokens) ?? '')
  if (!COMPANY_NOUNS.has(noun) && !OCCUPATIONS.has(noun) && !FOUNDERS.test(noun)) return false
  const next = phrases[at + 1]
  const isOf = next?.kind === 'PREP' && next.word === 'of'
  if (!/^an?$/u.test(candidate.determiner ?? '') && !(candidate.determiner === 'the' && isOf)) return false
  const before = phrases[head - 1]
  if (before?.kind === 'PREP' && /^(?:to|for|from|as)$/u.test(before.word)) return false
  return !(isVerbGroup(before) && TWO_OBJECTS.test(before.lemma))
}

/** "climbers and mountaineers Jane Roe": plain plurals joined before the first name say what the names are. */
export function isTitleOf(
  phrases: readonly Phrase[],
  tokens: readonly TaggedToken[],
  heads: readonly number[],
): boolean {
  const members = heads.map((head) => phrases[head] as NounPhrase)
  const named = members.at(-1)
  if (!named?.name || named.nouns.length === 0 || named.owner || named.determiner !== undefined) return false
  return members.slice(0, -1).every((member) => {
    const noun = headNoun(member, tokens) ?? ''
    return !member.name && !member.owner && member.determiner === undefined && singular(noun) !== noun
  })
}

/** "one of the largest makers in China, Acme": the phrase index of the name behind the comma. */
export function nameOfOne(phrases: readonly Phrase[], tokens: readonly TaggedToken[], at: number): number | undefined {
  const one = phrases[at] as NounPhrase
  const of = phrases[at + 1]
  const whole = phrases[at + 2]
  if (tokens[one.to - 1]?.lower !== 'one' || of?.kind !== 'PREP' || of.word !== 'of') return undefined
  if (!isNounPhrase(whole) || whole.name || whole.nouns.length === 0) return undefined
  let comma = at + 3
  while (comma < at + 7 && phrases[comma]?.kind === 'PREP' && isNounPhrase(phrases[comma + 1])) comma += 2
  const name = phrases[comma + 1]
  const isNamed = phrases[comma]?.kind === 'COMMA' && isNounPhrase(name) && name.name?.entity.kind === 'Organization'
  if (!isNamed) return undefined
  const behind = phrases[comma + 2]
  return behind === undefined || behind.kind === 'COMMA' || behind.kind === 'PUNCT' ? comma + 1 : undefined
}

/** "A unit of Samsung, Harman International, is": the phrase index of the name behind the comma. */
export function nameOfUnit(phrases: readonly Phrase[], tokens: readonly TaggedToken[], at: number): number | undefined {
  const unit = phrases[at] as NounPhrase
  const link = phrases[at + 1]
  const name = phrases[at + 4]
  if (unit.name || (!unit.owner && !/^(?:an?|another|the|one)$/u.test(unit.determiner ?? ''))) return undefined
  // "its largest dealer in Germany, Kopsch,": one, and no list of them.
  if (!COMPANY_NOUNS.has(unit.owner ? (headNoun(unit, tokens) ?? '') : singular(headNoun(unit, tokens) ?? '')))
    return undefined
  if (link?.kind !== 'PREP' || !/^(?:of|in|from|within)$/u.test(link.word) || !isNounPhrase(phrases[at + 2]))
    return undefined
  if (phrases[at + 3]?.kind !== 'COMMA' || !isNounPhrase(name) || name.name?.entity.kind !== 'Organization')
    return undefined
  return phrases[at + 5]?.kind === 'COMMA' ? at + 4 : undefined
}

/** "the head of packaging at Acme, Jane Roe, said": the phrase index of the person behind the comma whose office stands before it. */
export function nameOfHolder(
  phrases: readonly Phrase[],
  tokens: readonly TaggedToken[],
  at: number,
): number | undefined {
  const office = phrases[at] as NounPhrase
  if (office.name || office.pronoun !== undefined || /^an?$/u.test(office.determiner ?? '')) return undefined
  if (!ROLE_NOUNS.has(headNoun(office, tokens) ?? '')) return undefined
  let comma = at + 1
  while (comma < at + 7 && phrases[comma]?.kind === 'PREP' && isNounPhrase(phrases[comma + 1])) comma += 2
  const person = phrases[comma + 1]
  if (comma === at + 1 || phrases[comma]?.kind !== 'COMMA' || !isNounPhrase(person)) return undefined
  if (person.name?.entity.kind !== 'Person' || person.owner || person.from !== person.name.from) return undefined
  const behind = phrases[comma + 2]
  return behind === undefined || behind.kind === 'COMMA' || behind.kind === 'PUNCT' ? comma + 1 : undefined
}
