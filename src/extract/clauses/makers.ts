import type { Parse } from './clause.ts'
import { isNounPhrase, isVerbGroup, type NounPhrase } from './phrases.ts'
import type { Predicate, Slots } from './predicate.ts'

/** "Photoshop by Adobe", "the Trent XWB of Rolls-Royce": a product and its maker, with no word to say so. */
export function making(parse: Parse, phrase: NounPhrase, at: number): Predicate[] {
  const link = parse.phrases[at + 1]
  const maker = parse.phrases[at + 2]
  if (productOf(phrase) === undefined || phrase.owner || link?.kind !== 'PREP') return []
  if (!isNounPhrase(maker) || maker.name?.entity.kind !== 'Organization' || maker.owner) return []
  const before = parse.phrases[at - 1]
  const isOrigin = link.word === 'of' || (link.word === 'by' && !(before?.kind === 'PREP' && before.word === 'of'))
  if (!isOrigin && !(link.word === 'from' && comesFromMaker(parse, at))) return []
  const slots: Slots = new Map([
    ['member', [{ phrase }]],
    [link.word, [{ phrase: maker }]],
  ])
  return [{ kind: 'noun', lemmas: ['of-maker'], from: link.from, to: link.to, verb: undefined, phrase: at, slots }]
}

/** "ChatGPT from OpenAI"; not "orders for nine Falcons from Acme and a Gull from Beta", "switched to leased Falcons from". */
function comesFromMaker(parse: Parse, at: number): boolean {
  const { phrases, tokens } = parse
  const product = phrases[at]
  const before = phrases[at - 1]
  if (!isNounPhrase(product) || tokens[product.from]?.tag === 'NUM') return false
  if ([product.from - 1, product.from].some((i) => tokens[i]?.lower === 'one')) return false
  if (before?.kind === 'PREP' && before.word === 'for') return false
  const isListed = before?.kind === 'CONJ' || before?.kind === 'COMMA'
  const link = phrases[at - 3]
  if (isListed && link?.kind === 'PREP' && link.word === 'from') return comesFromMaker(parse, at - 4)
  return !isVerbGroup(before) || TAKING_UP.test(before.lemma)
}

/** With these "from" names the maker; with "lease" or "move" it may name whoever had it. */
const TAKING_UP = /^(?:use|adopt|deploy|run|test|install|choose|select|include|prescribe|prefer)$/u

const productOf = ({ name, modifiers }: NounPhrase) =>
  [...modifiers, ...(name ? [name] : [])].findLast(({ entity }) => entity.kind === 'Product')
