import { describedBy, type Parse } from './clause.ts'
import { isNounPhrase, type NounPhrase } from './phrases.ts'
import type { Slots } from './predicate.ts'

/** Who sells and who buys under "a supply agreement with" the words do not say; what the two are called does: "the miner Acme", "carmaker Beta". */
export function readTraders(parse: Parse, slots: Slots): void {
  const partner = slots.get('with')?.[0]?.phrase
  const self = (slots.get('poss') ?? slots.get('subj'))?.[0]?.phrase
  const theirs = partner && tradeOf(parse, partner)
  const ours = self && tradeOf(parse, self)
  if (theirs === ours) return
  if (theirs === 'maker' || ours === 'user') slots.set('with-maker', [])
  else slots.set('with-user', [])
}

function tradeOf(parse: Parse, phrase: NounPhrase): 'maker' | 'user' | undefined {
  const at = parse.phrases.indexOf(phrase)
  const about = parse.phrases.filter(
    (other, i): other is NounPhrase => isNounPhrase(other) && (i === at || describedBy(parse, i) === at),
  )
  // "Leeds Bank", "Acme Minerals": the last word of a name tells as well.
  const words = about.flatMap(({ nouns, name }) =>
    [...nouns, ...(name ? [name.to - 1] : [])].map((index) => parse.tokens[index]?.lower ?? ''),
  )
  if (words.some((word) => USERS.test(word))) return 'user'
  return words.some((word) => MAKERS.test(word)) ? 'maker' : undefined
}

const USERS =
  /^(?:(?:car|auto|plane|aircraft|truck|phone|smartphone|handset|device)-?makers?|makers? of (?:cars|phones)|airlines?|airways|stores|carriers?|retailers?|supermarkets?|grocers?|chains?|operators?|brewers?|banks?|restaurants?|lessors?|distributors?|insurers?|hospitals?|shipyards?)$/u

const MAKERS =
  /^(?:miners?|producers?|suppliers?|makers?|manufacturers?|developers?|refiners?|growers?|vendors?|foundry|foundries|generators?|smelters?|mine|mines|materials|minerals|mining|chipmakers?|steelmakers?|farms?|millers?|specialist|provider|providers)$/u
