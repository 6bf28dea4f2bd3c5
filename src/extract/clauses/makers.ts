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
  if (!isOrigin && !(link.word === 'from' && !(isVerbGroup(before) && !TAKING_UP.test(before.lemma)))) return []
  const slots: Slots = new Map([
    ['member', [{ phrase }]],
    [link.word, [{ phrase: maker }]],
  ])
  return [{ kind: 'noun', lemmas: ['of-maker'], from: link.from, to: link.to, verb: undefined, phrase: at, slots }]
}

/** With these "from" names the maker; with "lease" or "move" it may name whoever had it. */
const TAKING_UP = /^(?:use|adopt|deploy|run|test|install|choose|select|include|prescribe|prefer)$/u

const productOf = ({ name, modifiers }: NounPhrase) =>
  [...modifiers, ...(name ? [name] : [])].findLast(({ entity }) => entity.kind === 'Product')
