import type { Share } from '#model/extraction.ts'
import type { Parse } from '../clauses/clause.ts'
import type { Match } from './match.ts'

const BESIDE = /^\s*\(\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:%|per ?cent|pct)\s*\)/u

/** "owned by Acme (50.1%) and Beta (30%)": the share that stands in parentheses right behind a name of its own. */
export function shareBeside(text: string, { subject, object }: Match): Share | undefined {
  for (const { end } of [subject, object]) {
    const found = BESIDE.exec(text.slice(end, end + 24))
    if (!found) continue
    const value = Number(((Number.parseFloat((found[1] as string).replace(',', '.')) * 10) / 1000).toFixed(4))
    return {
      value,
      approximate: false,
      of: null,
      ofEntity: null,
      text: (found[0] as string).replace(/^[\s(]*|[\s)]*$/gu, ''),
    }
  }
  return undefined
}

/** "sold its 65% holding in Acme", "a 70% share of Acme was bought": whether the words of the object speak of more than half. */
export function isMostOf(parse: Parse, { predicate }: Match): boolean {
  const phrase = predicate.slots.get('obj')?.[0]?.phrase
  return (
    phrase !== undefined &&
    parse.tokens
      .slice(phrase.from, phrase.to)
      .some(({ text, lower }) => /^(?:majority|controlling)$/u.test(lower) || isPercentAbove(text, 50))
  )
}

const isPercentAbove = (word: string, least: number) =>
  /^\d+(?:\.\d+)?%$/u.test(word) && Number.parseFloat(word) > least
