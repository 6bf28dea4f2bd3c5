import type { Parse } from '../clauses/clause.ts'
import { headNoun, isNounPhrase, isVerbGroup, type NounPhrase } from '../clauses/phrases.ts'

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
