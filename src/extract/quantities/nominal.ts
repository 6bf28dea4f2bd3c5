import {
  addDays,
  addMonths,
  type Day,
  type Interval,
  isBefore,
  monthsFrom,
  quarterOf,
  weekOf,
  yearOf,
} from './calendar.ts'
import { readDigits, readNumberWords } from './numbers.ts'
import type { Precision, Unit } from './period-words.ts'
import type { Token } from './tokens.ts'

/** What relative words resolve against. */
export interface Anchor {
  readonly day: Day | null
  /** A date without a year is the coming one ("will open in May"), not the last one. */
  readonly future: boolean
}

/** A stretch of time as named, before the word that links it ("since", "by") is looked at. */
export interface Nominal {
  readonly next: number
  readonly precision: Precision
  readonly resolve: (anchor: Anchor) => Interval | null
  /** Set where the year is missing: "January" of "January to March 2024". */
  readonly inYear?: (year: number) => Interval
  /** The year that the words themselves name. */
  readonly year?: number
  /** Needs a word before or after it to count as a time: bare years and months that are also names. */
  readonly weak?: 'year' | 'month' | 'season'
  readonly link?: 'ago'
  /** Names one of the days around the anchor, so "by Wednesday" need not lie ahead. */
  readonly near?: true
}

export type Reader = (tokens: readonly Token[], at: number) => Nominal | null

export const lower = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? ''
export const skipThe = (tokens: readonly Token[], at: number) =>
  ['the', 'its', 'their', 'our'].includes(lower(tokens, at)) ? at + 1 : at

/** A four-digit year from 1800 to 2099 that is not part of a longer number or name. */
export function readYear(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || !/^(?:18|19|20)\d\d$/.test(token.text)) return null
  const after = tokens[at + 1]
  if (after?.glued && (after.kind === 'word' || after.text === '%')) return null
  const before = tokens[at - 1]
  const touches =
    token.glued && before !== undefined && !(before.kind === 'symbol' && '("“‘[—–-/'.includes(before.text))
  return touches || '$€£¥₹#'.includes(before?.text ?? ' ') ? null : Number(token.text)
}

// "2024", "this year", "last year", "the year": the year that a month, quarter or half belongs to.
export function readOwnYear(
  tokens: readonly Token[],
  at: number,
): { year: (anchor: Anchor) => number | null; next: number; stated: number | null } | null {
  let next = at
  if (lower(tokens, next) === ',' && readYear(tokens, next + 1) !== null) next++
  if (['of', 'in'].includes(lower(tokens, next))) next++
  next = skipThe(tokens, next)
  const fiscal = ['fiscal', 'financial', 'calendar', 'fy'].includes(lower(tokens, next))
  if (fiscal) next++
  if (lower(tokens, next) === 'year' && readYear(tokens, next + 1) !== null) next++
  const year = readYear(tokens, next) ?? readShortFiscal(tokens, next, fiscal)
  if (year !== null) return { year: () => year, next: next + 1, stated: year }
  const shift = YEAR_SHIFTS.get(lower(tokens, next))
  const noun = lower(tokens, next + 1) === 'fiscal' || lower(tokens, next + 1) === 'financial' ? next + 2 : next + 1
  if (shift !== undefined && lower(tokens, noun) === 'year')
    return { year: (anchor) => anchor.day && anchor.day.year + shift, next: noun + 1, stated: null }
  const isThisYear = lower(tokens, at) === 'of' && lower(tokens, at + 1) === 'the' && lower(tokens, at + 2) === 'year'
  return isThisYear ? { year: (anchor) => anchor.day?.year ?? null, next: at + 3, stated: null } : null
}
const YEAR_SHIFTS = new Map([
  ['this', 0],
  ['last', -1],
  ['next', 1],
  ['current', 0],
])

// "FY25", "Q3'24": two digits after a sign that a year follows.
export function readShortFiscal(tokens: readonly Token[], at: number, fiscal: boolean): number | null {
  const token = tokens[at]
  return fiscal && token?.kind === 'number' && /^\d\d$/.test(token.text) ? 2000 + Number(token.text) : null
}

// Of a stretch that comes once a year, the last one before the anchor or the next one after it.
function recurring(make: (year: number) => Interval, kind: 'begun' | 'ended'): (anchor: Anchor) => Interval | null {
  return ({ day, future }) => {
    if (!day) return null
    const years = [day.year - 2, day.year - 1, day.year, day.year + 1].map(make)
    if (future) return years.find((interval) => !isBefore(interval.to, day)) ?? null
    return years.findLast((interval) => !isBefore(day, kind === 'begun' ? interval.from : interval.to)) ?? null
  }
}

export function ofYear(
  tokens: readonly Token[],
  at: number,
  precision: Precision,
  make: (year: number) => Interval,
  kind: 'begun' | 'ended',
): Nominal {
  const own = readOwnYear(tokens, at)
  if (!own) return { next: at, precision, resolve: recurring(make, kind), inYear: make }
  const resolve = (anchor: Anchor) => {
    const year = own.year(anchor)
    return year === null ? null : make(year)
  }
  return { next: own.next, precision, resolve, ...(own.stated !== null && { year: own.stated }) }
}

export function readCount(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const found = readDigits(tokens, at) ?? readNumberWords(tokens, at)
  if (!found || found.scaled || found.min === null || !Number.isInteger(found.min) || found.min > 1000) return null
  return { value: found.min, next: found.next }
}

export function shiftDay(day: Day, unit: Unit, by: number): Day {
  const count = by * unit.count
  if (unit.name === 'day') return addDays(day, count)
  if (unit.name === 'week') return addDays(day, 7 * count)
  return addMonths(day, count * (unit.name === 'year' ? 12 : unit.name === 'quarter' ? 3 : 1))
}

export function unitAround(day: Day, unit: Unit): Interval {
  if (unit.name === 'day') return { from: day, to: day }
  if (unit.name === 'week') return weekOf(day)
  if (unit.name === 'month') return monthsFrom(day.year, day.month)
  return unit.name === 'quarter' ? quarterOf(day.year, Math.ceil(day.month / 3)) : yearOf(day.year)
}
