import type { Parse } from './clauses/clause.ts'
import { isNounPhrase, isVerbGroup, type NounPhrase } from './clauses/phrases.ts'

const ACTORS =
  /^(?:units?|arms?|divisions?|subsidiar(?:y|ies)|affiliates?|vehicles?|funds?|business|operations?|branch|segment|consortium|group|syndicate|entit(?:y|ies)|companies|company|firms?|partnership|trusts?)$/u

const KEPT = /^(?:manage|advise|control|own|affiliate|run|lead|back|head|form|set|create|establish|sponsor)$/u

/**
 * "sold it to a unit of Acme", "bought by funds managed by Acme", "a consortium led by Acme": who acts through what has no
 * name, where the words right behind it say so.
 */
export function ownerOfUnit(parse: Parse, phrase: NounPhrase, noun: string): readonly NounPhrase[] | undefined {
  if (!ACTORS.test(noun) || phrase.owner || phrase.modifiers.length > 0 || phrase.pronoun !== undefined)
    return undefined
  if (!/^(?:an?|another|two|three|several|some)$/u.test(phrase.determiner ?? 'some')) return undefined
  const at = parse.phrases.indexOf(phrase)
  const link = parse.phrases[at + 1]
  const isOf = link?.kind === 'PREP' && link.word === 'of'
  const by = parse.phrases[at + 2]
  const isKept =
    isVerbGroup(link) &&
    link.from === link.main &&
    KEPT.test(link.lemma) &&
    by?.kind === 'PREP' &&
    /^(?:by|with|to)$/u.test(by.word)
  const owner = isOf ? at + 2 : isKept ? at + 3 : undefined
  if (owner === undefined || !isNounPhrase(parse.phrases[owner])) return undefined
  // "a group of firms including Acme and Beta"
  const listed = (parse.phrases[owner] as NounPhrase).name ? undefined : parse.groups.get(owner)?.names
  const heads = (listed ?? parse.groups.get(owner))?.heads ?? [owner]
  const owners = heads.map((head) => parse.phrases[head] as NounPhrase)
  return owners.every(({ name }) => name) ? owners : undefined
}
