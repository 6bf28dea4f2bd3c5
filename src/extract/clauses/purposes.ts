import { isReducedPassive, type Parse } from './clause.ts'
import { isNounPhrase, isVerbGroup, type NounPhrase, type VerbGroup } from './phrases.ts'
import type { Slots } from './predicate.ts'

/** What stands around a noun and says what it is for, or whose it is: "a contract with Acme to supply", "with backing from". */
export function readSurroundings(parse: Parse, at: number, slots: Slots): void {
  const verb = purposeBehind(parse, at)
  const purpose = verb === undefined ? '' : (parse.phrases[verb] as VerbGroup).lemma
  if (SUPPLYING.test(purpose)) slots.set('to-supply', [])
  if (TRADING.test(purpose)) slots.set('to-acquire', [])
  const goods = parse.phrases[(verb ?? 0) + 1]
  if (BUYING.test(purpose) && isNounPhrase(goods) && goods.name === undefined) slots.set('to-buy-goods', [])
  // "an agreement with Acme for the purchase of 28 aircraft"
  if (isPurchase(parse, slots.get('for')?.[0]?.phrase)) slots.set('to-buy-goods', [])
  const beside = besideWith(parse, at)
  const holder = parse.phrases[at - 2]
  const link = parse.phrases[at - 1]
  // "a company with headquarters in Rye"
  if (link?.kind === 'PREP' && link.word === 'with' && isNounPhrase(holder) && !slots.has('holder'))
    slots.set('holder', [{ phrase: holder }])
  if (beside !== undefined && !slots.has('beside')) slots.set('beside', [{ phrase: beside }])
}

function isPurchase({ phrases, tokens }: Parse, phrase: NounPhrase | undefined): boolean {
  if (!phrase || !/^(?:purchase|lease|rental|procurement)$/u.test(tokens[phrase.to - 1]?.lower ?? '')) return false
  const at = phrases.indexOf(phrase)
  const goods = phrases[at + 2]
  const link = phrases[at + 1]
  return (
    link?.kind === 'PREP' && link.word === 'of' && isNounPhrase(goods) && goods.name?.entity.kind !== 'Organization'
  )
}

/** "Acme, with backing from Beta, opened": the name that a phrase with "with" is set beside. */
function besideWith(parse: Parse, at: number): NounPhrase | undefined {
  const link = parse.phrases[at - 1]
  if (link?.kind !== 'PREP' || link.word !== 'with' || parse.phrases[at - 2]?.kind !== 'COMMA') return undefined
  const name = parse.phrases[at - 3]
  return isNounPhrase(name) && name.name && !isVerbGroup(parse.phrases[at - 4]) ? name : undefined
}

const SUPPLYING =
  /^(?:supply|provide|deliver|build|make|manufacture|install|maintain|construct|design|produce|operate)$/u

const BUYING = /^(?:buy|purchase|lease|rent|license|procure|source|order|import)$/u

const TRADING =
  /^(?:acquire|buy|purchase|merge|combine|take|divest|settle|resolve|end|terminate|invest|reduce|transfer|exit|dissolve)$/u

/** "a contract with Acme to supply engines": the verb of what it is for stands behind its prepositional phrases; its phrase index. */
function purposeBehind(parse: Parse, at: number): number | undefined {
  for (let i = at + 1; i < Math.min(parse.phrases.length, at + 10); i++) {
    const phrase = parse.phrases[i]
    // "an agreement with Acme valued at $5 million to supply"
    if (isVerbGroup(phrase) && !isBareParticiple(parse, phrase, i)) return phrase.form === 'infinitive' ? i : undefined
    if (!isVerbGroup(phrase) && !isNounPhrase(phrase) && !['PREP', 'ADV', 'COMMA'].includes(phrase?.kind ?? ''))
      return undefined
  }
  return undefined
}

const isBareParticiple = (parse: Parse, verb: VerbGroup, at: number) =>
  isReducedPassive(parse, at) ||
  (verb.from === verb.main && parse.tokens[verb.main]?.tag === 'VBD' && parse.phrases[at + 1]?.kind === 'PREP')
