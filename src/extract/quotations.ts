import { SAYING } from '#language/words/modality-words.ts'
import type { Parse } from './clauses/clause.ts'
import { isNounPhrase, isVerbGroup } from './clauses/phrases.ts'
import type { NamedEntity } from './document.ts'

/** Farther from the verb of saying, in phrases, nobody introduces a speaker. */
const NEAR = 8

/**
 * The organization for which a sentence's quotation is spoken: in `"We buy from Beta," said Jane Roe, chairman of Acme`
 * it is Acme. Undefined where nothing is quoted or no organization stands by the verb of saying.
 */
export function speakingOrganization(parse: Parse): NamedEntity | undefined {
  const { phrases, tokens } = parse
  const closing = tokens.findLastIndex(({ text }) => text === '”' || text === '"')
  if (closing === -1) return undefined
  const verb = phrases.findIndex((phrase) => isVerbGroup(phrase) && phrase.from > closing && SAYING.has(phrase.lemma))
  if (verb === -1) return undefined
  for (const phrase of phrases.slice(verb - 1, verb + NEAR)) {
    if (!isNounPhrase(phrase)) continue
    const named = [phrase.name, phrase.owner?.name, ...phrase.modifiers]
    const organization = named.find((name) => name?.entity.kind === 'Organization')
    if (organization) return organization.entity
  }
  return undefined
}

/** Whether a token stands between quotation marks. */
export function isInQuotation({ tokens }: Parse, at: number): boolean {
  let open = false
  for (let i = 0; i < at; i++) {
    const text = tokens[i]?.text
    if (text === '“') open = true
    else if (text === '”') open = false
    else if (text === '"') open = !open
  }
  return open
}
