import type { Parse } from '../clauses/clause.ts'
import { findCounts, findPercents } from '../quantities/index.ts'
import type { Quantities } from '../steps/qualify.ts'

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

const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
])

/** "99,000" and "626 million" without a noun: counts whose thing the measure names ("users rose to 626 million"). */
function bareNumbers({ tokens }: Parse, text: string) {
  return tokens.flatMap((token, i) => {
    const scale = SCALES.get(tokens[i + 1]?.lower ?? '')
    const plain =
      /^\d{1,3}(?:,\d{3})+$/u.test(token.text) || (scale !== undefined && /^\d+(?:\.\d+)?$/u.test(token.text))
    if (!plain || /^(?:between|from)$/u.test(tokens[i - 1]?.lower ?? '')) return []
    const end = (scale === undefined ? token : tokens[i + 1])?.end ?? token.end
    return [
      {
        kind: 'count' as const,
        amount: Number((Number(token.text.replaceAll(',', '')) * (scale ?? 1)).toPrecision(12)),
        unit: '',
        approximate: /^(?:about|around|nearly|almost|some|roughly|over|than)$/u.test(tokens[i - 1]?.lower ?? ''),
        text: text.slice(token.start, end),
        start: token.start,
        end,
      },
    ]
  })
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['tenth', 10],
])
const TIMES: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
])

/** "a third more", "fell a quarter": parts of nothing that is named. "A quarter ago" is a time. */
function bareFractions({ tokens }: Parse, text: string) {
  return tokens.flatMap((token, i) => {
    const [count, part] = token.lower.includes('-') ? token.lower.split('-') : [token.lower, tokens[i + 1]?.lower]
    const last = token.lower.includes('-') ? i : i + 1
    const times = TIMES.get(count ?? '')
    const whole = PARTS.get(part ?? '')
    const end = tokens[last]?.end
    if (times === undefined || whole === undefined || end === undefined || times >= whole) return []
    if (/^(?:of|ago|earlier|later|before|after|end|in|to|from|century|hour|year)$/u.test(tokens[last + 1]?.lower ?? ''))
      return []
    return [
      {
        kind: 'percent' as const,
        amount: times / whole,
        unit: 'fraction',
        approximate: /^(?:about|around|nearly|almost|roughly|over|than)$/u.test(tokens[i - 1]?.lower ?? ''),
        text: text.slice(token.start, end),
        start: token.start,
        end,
      },
    ]
  })
}

/** The known bound, or the middle of two. */
function middle(min: number | null, max: number | null): number {
  if (min === null || max === null) return min ?? max ?? Number.NaN
  return min === max ? min : Number(((min + max) / 2).toPrecision(12))
}
