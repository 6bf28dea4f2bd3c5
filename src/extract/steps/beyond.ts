import type { Parse } from '../clauses/clause.ts'
import { headNoun, isNounPhrase, isVerbGroup, type NounPhrase } from '../clauses/phrases.ts'
import type { Argument } from '../clauses/predicate.ts'

/** "a consortium led by Acme": the phrase index of the leader, who stands for what has no name. */
export function leaderOf(parse: Parse, phrase: NounPhrase): number | undefined {
  const at = parse.phrases.indexOf(phrase)
  if (
    !/^(?:consortium|group|syndicate|investors|bidders|consortia|alliance)$/u.test(headNoun(phrase, parse.tokens) ?? '')
  )
    return undefined
  const start = parse.phrases[at + 1]?.kind === 'COMMA' ? at + 2 : at + 1
  const verb = parse.phrases[start]
  const by = parse.phrases[start + 1]
  const leads = isVerbGroup(verb) && verb.lemma === 'lead' && by?.kind === 'PREP' && by.word === 'by'
  return leads && isNounPhrase(parse.phrases[start + 2]) ? start + 2 : undefined
}

/** "the acquisition of a majority stake in Acme": the phrase index of the company whose majority it is. */
export function majorityIn(parse: Parse, phrase: NounPhrase): number | undefined {
  const at = parse.phrases.indexOf(phrase)
  const link = parse.phrases[at + 1]
  const isStake = /^(?:stake|interest|shareholding|holding)$/u.test(headNoun(phrase, parse.tokens) ?? '')
  const isMost = parse.tokens
    .slice(phrase.from, phrase.to)
    .some(({ lower }) => /^(?:majority|controlling)$/u.test(lower) || Number.parseFloat(lower) > 50)
  return isStake && isMost && link?.kind === 'PREP' && link.word === 'in' && isNounPhrase(parse.phrases[at + 2])
    ? at + 2
    : undefined
}

const CAPITAL = /^(?:shares?|stock|capital|equity|interests?|voting|ownership)$/u

/** "7% of its capital", "all of Acme's outstanding shares", "half of Acme stock": whose capital it is. */
export function capitalOwner(parse: Parse, phrase: NounPhrase): Argument | undefined {
  if (phrase.name || !CAPITAL.test(headNoun(phrase, parse.tokens) ?? '')) return undefined
  if (phrase.owner) return { phrase: phrase.owner }
  const name = phrase.modifiers.at(-1)
  return name && { phrase, name }
}

/** "all of the shares of Acme", "the entire share capital of Acme": the phrase index of the company that is bought whole. */
export function wholeCapital(parse: Parse, phrase: NounPhrase): number | undefined {
  const at = parse.phrases.indexOf(phrase)
  const isWhole = /^(?:all|100%|majority|substantially|entire|entirety)$/u
  const says = parse.tokens.slice(phrase.from, phrase.to).some(({ lower }) => isWhole.test(lower))
  if (!says) return undefined
  const inner = CAPITAL.test(headNoun(phrase, parse.tokens) ?? '') ? at : isOf(parse, at) ? at + 2 : undefined
  const capital = inner === undefined ? undefined : parse.phrases[inner]
  if (inner === undefined || !isNounPhrase(capital) || !CAPITAL.test(headNoun(capital, parse.tokens) ?? ''))
    return undefined
  return isOf(parse, inner) ? inner + 2 : undefined
}

const isOf = ({ phrases }: Parse, at: number) => {
  const link = phrases[at + 1]
  return link?.kind === 'PREP' && /^(?:of|in)$/u.test(link.word) && isNounPhrase(phrases[at + 2])
}
