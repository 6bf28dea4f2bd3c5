import type { Parse } from '../clauses/clause.ts'
import { findCounts, findPercents } from '../quantities/index.ts'
import type { Quantities } from '../steps/qualify.ts'
import { bareFractions, bareNumbers } from './bare-numbers.ts'

/** A number of a sentence as a figure may carry it. */
export interface Value {
  readonly kind: 'money' | 'percent' | 'count'
  readonly amount: number
  /** A currency, "fraction" or the thing counted. */
  readonly unit: string
  readonly approximate: boolean
  readonly text: string
  readonly start: number
  readonly end: number
  /** Token range. */
  readonly from: number
  readonly to: number
}

/** The sums, percentages and counts of a sentence, in order, none inside another. */
export function readValues(text: string, parse: Parse, quantities: Quantities): Value[] {
  const { start, end } = parse.sentence
  const sentence = text.slice(start, end)
  const money = quantities.money.map((sum) => ({
    kind: 'money' as const,
    amount: middle(sum.min, sum.max),
    unit: sum.currency,
    approximate: sum.approximate || sum.min !== sum.max,
    text: sum.text,
    start: sum.start,
    end: sum.end,
  }))
  const percents = findPercents(sentence)
    // "doubled" is a verb; the moves read it as one.
    .filter((percent) => !/^\p{L}+(?:ed|es|ing)$/u.test(percent.text))
    .map((percent) => ({
      kind: 'percent' as const,
      amount: percent.value,
      unit: 'fraction',
      approximate: percent.approximate || percent.bound !== null,
      text: percent.text,
      start: percent.start + start,
      end: percent.end + start,
    }))
  const parts = quantities.shares
    .filter((share) =>
      /\b(?:its|their|the) (?:market )?value$|\bmarket share$|\bof the (?:[\p{L}-]+ ){0,3}market\b/u.test(share.text),
    )
    .map((share) => ({
      kind: 'percent' as const,
      amount: share.value,
      unit: 'fraction',
      approximate: share.approximate,
      text: share.text,
      start: share.start,
      end: share.end,
    }))
  const counts = findCounts(sentence).map((count) => ({
    kind: 'count' as const,
    amount: middle(count.min, count.max),
    unit: count.unit.toLowerCase(),
    approximate: count.approximate || count.min !== count.max,
    text: count.text,
    start: count.start + start,
    end: count.end + start,
  }))
  const numbers = bareNumbers(parse, text)
  const values: Value[] = []
  for (const value of [...money, ...percents, ...parts, ...counts, ...numbers, ...bareFractions(parse, text)]) {
    if (values.some((other) => value.start < other.end && other.start < value.end)) continue
    const from = parse.tokens.findIndex((token) => token.end > value.start)
    const to = parse.tokens.findLastIndex((token) => token.start < value.end) + 1
    if (from !== -1 && to > from && Number.isFinite(value.amount)) values.push({ ...value, from, to })
  }
  return values.toSorted((one, other) => one.start - other.start)
}

/** The known bound, or the middle of two. */
function middle(min: number | null, max: number | null): number {
  if (min === null || max === null) return min ?? max ?? Number.NaN
  return min === max ? min : Number(((min + max) / 2).toPrecision(12))
}
