import type { Share } from '#model/extraction.ts'
import type { Parse } from '../clauses/clause.ts'
import { isNounPhrase, type NounPhrase } from '../clauses/phrases.ts'
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

/**
 * What part of the capital the words of a match speak of: "its 65% holding", "a stake of 30%", "raised its stake to 94
 * percent". A majority without a number is more than half.
 */
export function partSpokenOf(parse: Parse, { predicate }: Match, isBought: boolean): number | undefined {
  const phrases =
    predicate.kind === 'noun'
      ? [
          predicate.slots.get('to')?.[0]?.phrase,
          parse.phrases[predicate.phrase],
          predicate.slots.get('of')?.[0]?.phrase,
        ]
      : [predicate.slots.get('to')?.[0]?.phrase, predicate.slots.get('obj')?.[0]?.phrase]
  for (const phrase of phrases) {
    const part = isNounPhrase(phrase) ? partIn(parse, phrase, isBought) : undefined
    if (part !== undefined) return part
  }
  return undefined
}

function partIn(parse: Parse, { from, to }: NounPhrase, isBought: boolean): number | undefined {
  for (let i = from; i < to; i++) {
    const lower = parse.tokens[i]?.lower ?? ''
    const next = parse.tokens[i + 1]?.lower ?? ''
    if (/^(?:majority|controlling)$/u.test(lower)) return 0.51
    // Whoever buys the remaining 19% has all of it then.
    if (isBought && lower === 'remaining') return 0.51
    const percent = /^(\d{1,3}(?:\.\d+)?)(?:%|-per-?cent)$/u.exec(lower)?.[1]
    const number = /^\d{1,3}(?:\.\d+)?$/u.test(lower) && /^(?:%|percent|pct|per)$/u.test(next) ? lower : undefined
    if (percent ?? number) return Number.parseFloat((percent ?? number) as string) / 100
  }
  return undefined
}
