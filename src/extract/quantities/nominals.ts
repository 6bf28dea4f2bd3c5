import {
  addDays,
  addMonths,
  type Day,
  halfOf,
  type Interval,
  isBefore,
  isDay,
  monthsFrom,
  quarterOf,
  weekday,
  weekOf,
  yearOf,
} from './calendar.ts'
import { isDash, isHyphen, readDigits, readNumberWords } from './numbers.ts'
import { MONTHS, ORDINALS, PARTS_OF_DAY, type Precision, SEASONS, UNITS, type Unit, WEEKDAYS } from './period-words.ts'
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

type Reader = (tokens: readonly Token[], at: number) => Nominal | null

/** Reads the longest time expression at `at`. */
export function readNominal(tokens: readonly Token[], at: number): Nominal | null {
  for (const read of READERS) {
    const nominal = read(tokens, at)
    if (nominal) return nominal
  }
  return null
}

/** Reads one without "the end of", "early" and such before it. */
function readPlain(tokens: readonly Token[], at: number): Nominal | null {
  for (const read of PLAIN_READERS) {
    const nominal = read(tokens, at)
    if (nominal) return nominal
  }
  return null
}

const lower = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? ''
const skipThe = (tokens: readonly Token[], at: number) =>
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
function readOwnYear(
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
function readShortFiscal(tokens: readonly Token[], at: number, fiscal: boolean): number | null {
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

function ofYear(
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

// "2024-03-05", "5.3.2024", "03/05/2024": day and month in American order unless only the other one can be.
const readNumericDate: Reader = (tokens, at) => {
  const first = tokens[at]
  if (first?.kind !== 'number') return null
  const dotted = /^(\d\d?)\.(\d\d?)\.((?:19|20)\d\d)$/.exec(first.text)
  if (dotted) return fixedDay({ year: Number(dotted[3]), month: Number(dotted[2]), day: Number(dotted[1]) }, at + 1)
  const sign = tokens[at + 1]?.text
  if ((sign !== '-' && sign !== '/') || tokens[at + 3]?.text !== sign) return null
  const parts = [first, tokens[at + 2], tokens[at + 4]]
  if (
    !parts.every((part) => part?.kind === 'number' && /^\d{1,4}$/.test(part.text)) ||
    !tokens[at + 2]!.glued ||
    !tokens[at + 4]!.glued
  )
    return null
  const [one = 0, two = 0, three = 0] = parts.map((part) => Number(part!.text))
  if (first.text.length === 4) return fixedDay({ year: one, month: two, day: three }, at + 5)
  if (parts[2]!.text.length !== 4) return null
  return fixedDay(one > 12 ? { year: three, month: two, day: one } : { year: three, month: one, day: two }, at + 5)
}

function fixedDay(day: Day, next: number): Nominal | null {
  return isDay(day) && day.year >= 1800
    ? { next, precision: 'day', resolve: () => ({ from: day, to: day }), year: day.year }
    : null
}

// The month's number and the token after it; a dot belongs to a short form.
function readMonthName(tokens: readonly Token[], at: number): { month: number; next: number } | null {
  const token = tokens[at]
  const month = token?.kind === 'word' && token.text[0] !== token.lower[0] ? MONTHS.get(token.lower) : undefined
  if (month === undefined) return null
  const isShort =
    token!.text.length <= 4 && token!.lower !== 'may' && token!.lower !== 'june' && token!.lower !== 'july'
  const dot = isShort && tokens[at + 1]?.text === '.' && tokens[at + 1]!.glued ? 1 : 0
  return { month, next: at + 1 + dot }
}

function readDayNumber(tokens: readonly Token[], at: number): { day: number; next: number } | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || !/^\d\d?$/.test(token.text) || Number(token.text) < 1 || Number(token.text) > 31)
    return null
  const after = tokens[at + 1]
  if (after?.glued && after.kind === 'word')
    return ['st', 'nd', 'rd', 'th'].includes(after.lower) ? { day: Number(token.text), next: at + 2 } : null
  return after?.text === '%' || (after?.text === '.' && tokens[at + 2]?.kind === 'number' && tokens[at + 2]!.glued)
    ? null
    : { day: Number(token.text), next: at + 1 }
}

// "March 5", "Aug. 1, 2024", "June 30 last year", "July 30-31"
const readMonthDay: Reader = (tokens, at) => {
  const name = readMonthName(tokens, at)
  const first = name && readDayNumber(tokens, name.next)
  if (!name || !first) return null
  const range = isDash(tokens[first.next]) ? readDayNumber(tokens, first.next + 1) : null
  const last = range && range.day > first.day ? range : first
  if (COUNTED_AFTER_MONTH.has(lower(tokens, last.next))) return null
  return dayOfYear(tokens, last.next, name.month, first.day, last.day)
}
const COUNTED_AFTER_MONTH = new Set(['percent', 'million', 'billion', 'people'])

// "5 March 2024", "the 5th of March"
const readDayMonth: Reader = (tokens, at) => {
  const day = readDayNumber(tokens, at)
  if (!day || (tokens[at]!.glued && at > 0 && tokens[at - 1]!.kind !== 'symbol')) return null
  const name = readMonthName(tokens, lower(tokens, day.next) === 'of' ? day.next + 1 : day.next)
  return name && dayOfYear(tokens, name.next, name.month, day.day, day.day)
}

function dayOfYear(tokens: readonly Token[], at: number, month: number, first: number, last: number): Nominal | null {
  if (!isDay({ year: 2024, month, day: last })) return null
  return ofYear(
    tokens,
    at,
    'day',
    (year) => {
      const from = { year, month, day: first }
      return {
        from: isDay(from) ? from : { ...from, day: 28 },
        to: isDay({ ...from, day: last }) ? { ...from, day: last } : { ...from, day: 28 },
      }
    },
    'begun',
  )
}

// "March", "March 2024", "March of this year", "last March"
const readMonth: Reader = (tokens, at) => {
  const shift = lower(tokens, at)
  const isShifted = shift === 'last' || shift === 'next' || shift === 'this' || shift === 'past'
  const name = readMonthName(tokens, isShifted ? at + 1 : at)
  if (!name) return null
  if (lower(tokens, name.next) === 'quarter') {
    return ofYear(tokens, name.next + 1, 'quarter', (year) => monthsFrom(year, name.month - 2, 3), 'ended')
  }
  const month = ofYear(tokens, name.next, 'month', (year) => monthsFrom(year, name.month), 'begun')
  if (!isShifted) return { ...month, ...(month.inYear && { weak: 'month' as const }) }
  const { inYear, ...rest } = month
  return { ...rest, resolve: shifted(month, shift) }
}

// "this spring" is that of the anchor's year, "last" and "next" the nearest on their side.
function shifted({ resolve, inYear }: Nominal, shift: string): Nominal['resolve'] {
  return (anchor) =>
    shift === 'this' && inYear
      ? anchor.day && inYear(anchor.day.year)
      : resolve({ ...anchor, future: shift === 'next' })
}

const readSeason: Reader = (tokens, at) => {
  const shift = lower(tokens, at)
  const isShifted = shift === 'last' || shift === 'next' || shift === 'this'
  const first = SEASONS.get(lower(tokens, isShifted ? at + 1 : at))
  if (first === undefined) return null
  const season = ofYear(tokens, isShifted ? at + 2 : at + 1, 'quarter', (year) => monthsFrom(year, first, 3), 'begun')
  if (!isShifted) return { ...season, ...(season.inYear && { weak: 'season' as const }) }
  const { inYear, ...rest } = season
  return { ...rest, resolve: shifted(season, shift) }
}

// "Q3 2025", "Q3", "3Q25", "H1 2024", "1H24"
const readShortQuarter: Reader = (tokens, at) => {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (!first || !second?.glued) return null
  const before = tokens[at - 1]
  if (first.glued && before !== undefined && before.kind !== 'symbol') return null
  const letterFirst = first.text === 'Q' || first.text === 'H'
  const letter = letterFirst ? first.text : second.text
  const digit = letterFirst ? second : first
  if ((letter !== 'Q' && letter !== 'H') || !/^[1-4]$/.test(digit.text) || digit.kind !== 'number') return null
  const number = Number(digit.text)
  if (letter === 'H' && number > 2) return null
  const make = (year: number) => (letter === 'Q' ? quarterOf(year, number) : halfOf(year, number))
  const precision = letter === 'Q' ? 'quarter' : 'half'
  const short = readShortYear(tokens, at + 2)
  if (short) return { next: short.next, precision, resolve: () => make(short.year), year: short.year }
  const found = ofYear(tokens, at + 2, precision, make, 'ended')
  // H2 alone is hydrogen.
  return letter === 'H' && found.inYear ? { ...found, weak: 'season' } : found
}

// The "25" of "3Q25", "Q3'25", "Q3 FY25"
function readShortYear(tokens: readonly Token[], at: number): { year: number; next: number } | null {
  const skip = lower(tokens, at) === "'" || lower(tokens, at) === '’' ? 1 : 0
  const token = tokens[at + skip]
  return token?.kind === 'number' && token.glued && /^\d\d$/.test(token.text)
    ? { year: 2000 + Number(token.text), next: at + skip + 1 }
    : null
}

// "third quarter of 2025", "second-quarter", "fiscal first quarter", "first half of last year", "first nine months of 2024"
const readOrdinal: Reader = (tokens, at) => {
  let next = lower(tokens, at) === 'fiscal' ? at + 1 : at
  const ordinal = ORDINALS.get(lower(tokens, next)) ?? readOrdinalDigit(tokens, next)
  if (ordinal === undefined) return null
  next += tokens[next]!.kind === 'number' ? 2 : 1
  if (isHyphen(tokens[next])) next++
  if (lower(tokens, next) === 'fiscal' || lower(tokens, next) === 'calendar') next++
  const noun = lower(tokens, next)
  if (noun === 'quarter') return ofYear(tokens, next + 1, 'quarter', (year) => quarterOf(year, ordinal), 'ended')
  if (noun === 'half' && ordinal <= 2) {
    const half = ofYear(tokens, next + 1, 'half', (year) => halfOf(year, ordinal), 'ended')
    return half.inYear && lower(tokens, next + 1) === 'of'
      ? null
      : { ...half, ...(half.inYear && { weak: 'season' as const }) }
  }
  const count = readCount(tokens, next)
  if (!count || ordinal !== 1 || lower(tokens, count.next) !== 'months' || count.value > 12) return null
  const precision = count.value === 3 ? 'quarter' : count.value === 6 ? 'half' : 'month'
  const months = ofYear(tokens, count.next + 1, precision, (year) => monthsFrom(year, 1, count.value), 'ended')
  return months.inYear ? null : months
}

function readOrdinalDigit(tokens: readonly Token[], at: number): number | undefined {
  const after = tokens[at + 1]
  return after?.glued ? ORDINALS.get(lower(tokens, at) + after.lower) : undefined
}

function readCount(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const found = readDigits(tokens, at) ?? readNumberWords(tokens, at)
  if (!found || found.scaled || found.min === null || !Number.isInteger(found.min) || found.min > 1000) return null
  return { value: found.min, next: found.next }
}

// "fiscal 2024", "FY2025", "FY 25", "fiscal year 2024", "2024 fiscal year"
const readFiscalYear: Reader = (tokens, at) => {
  const first = lower(tokens, at)
  let next = at
  if (first === 'fy' || first === 'cy') next++
  else if (first === 'fiscal' || first === 'financial' || first === 'calendar')
    next += lower(tokens, at + 1) === 'year' ? 2 : 1
  else return null
  const short = readShortYear(tokens, next)
  const year = readYearGlued(tokens, next) ?? short?.year ?? readShortFiscal(tokens, next, first === 'fy')
  if (year === null || year === undefined) return null
  return { next: short?.next ?? next + 1, precision: 'year', resolve: () => yearOf(year), year }
}

function readYearGlued(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  return token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text) ? Number(token.text) : null
}

// "the 1990s", "2015-2019", "2015–19", "2019"
const readYears: Reader = (tokens, at) => {
  const token = tokens[at]
  const decade =
    token?.kind === 'number' &&
    /^(?:18|19|20)\d0$/.test(token.text) &&
    lower(tokens, at + 1) === 's' &&
    tokens[at + 1]!.glued
  if (decade) {
    const first = Number(token.text)
    const interval = { from: yearOf(first).from, to: yearOf(first + 9).to }
    return { next: at + 2, precision: 'year', resolve: () => interval }
  }
  const year = readYear(tokens, at)
  if (year === null) return null
  const last = isDash(tokens[at + 1]) || tokens[at + 1]?.text === '/' ? readRangeEnd(tokens, at + 2, year) : null
  if (last !== null && last > year) {
    const interval = { from: yearOf(year).from, to: yearOf(last).to }
    return { next: at + 3, precision: 'year', resolve: () => interval }
  }
  return { next: at + 1, precision: 'year', resolve: () => yearOf(year), year, weak: 'year' }
}

function readRangeEnd(tokens: readonly Token[], at: number, year: number): number | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || tokens[at + 1]?.text === '-') return null
  if (/^(?:19|20)\d\d$/.test(token.text)) return Number(token.text)
  return /^\d\d$/.test(token.text) && token.glued ? year - (year % 100) + Number(token.text) : null
}

// "this year", "last quarter", "next month", "the current week"
const readShifted: Reader = (tokens, at) => {
  const word = lower(tokens, at)
  const shift = word === 'this' || word === 'current' ? 0 : word === 'last' ? -1 : word === 'next' ? 1 : null
  const isVague = word === 'previous' || word === 'prior' || word === 'preceding'
  if (shift === null && !isVague) return null
  const skip = ['fiscal', 'financial', 'calendar'].includes(lower(tokens, at + 1)) ? 1 : 0
  const unit = UNITS.get(lower(tokens, at + 1 + skip))
  if (!unit || lower(tokens, at + 1 + skip) !== unit.name || unit.name === 'day') return null
  const next = at + 2 + skip
  if (shift === null) return { next, precision: unit.precision, resolve: () => null }
  return { next, precision: unit.precision, resolve: ({ day }) => day && unitAround(shiftDay(day, unit, shift), unit) }
}

function shiftDay(day: Day, unit: Unit, by: number): Day {
  const count = by * unit.count
  if (unit.name === 'day') return addDays(day, count)
  if (unit.name === 'week') return addDays(day, 7 * count)
  return addMonths(day, count * (unit.name === 'year' ? 12 : unit.name === 'quarter' ? 3 : 1))
}

function unitAround(day: Day, unit: Unit): Interval {
  if (unit.name === 'day') return { from: day, to: day }
  if (unit.name === 'week') return weekOf(day)
  if (unit.name === 'month') return monthsFrom(day.year, day.month)
  return unit.name === 'quarter' ? quarterOf(day.year, Math.ceil(day.month / 3)) : yearOf(day.year)
}

// "the past three months", "the last decade", "the next five years", "the coming year"
const readWindow: Reader = (tokens, at) => {
  const article = lower(tokens, at) === 'the' ? 1 : 0
  const word = lower(tokens, at + article)
  const back = word === 'past' || word === 'last'
  if (!back && word !== 'next' && word !== 'coming') return null
  let next = at + article + 1
  if (lower(tokens, next) === 'couple' && lower(tokens, next + 1) === 'of') next += 1
  const few = ['few', 'several', 'of'].includes(lower(tokens, next))
  const count = few ? null : readCount(tokens, next)
  if (few) next++
  else if (count) next = count.next
  if (isHyphen(tokens[next])) next++
  const unit = UNITS.get(lower(tokens, next))
  if (!unit) return null
  const isCalendar =
    !count &&
    !few &&
    (word === 'last' || word === 'next') &&
    (!article || unit.name === 'quarter' || unit.name === 'week')
  if (isCalendar && unit.count === 1) return null
  const value = count?.value ?? 1
  const resolve = ({ day }: Anchor) => {
    if (!day || few) return null
    const other = shiftDay(day, unit, back ? -value : value)
    return back ? { from: other, to: day } : { from: day, to: other }
  }
  return { next: next + 1, precision: unit.precision, resolve }
}

// "two years ago", "a decade ago"; "a year earlier" counts from something else, so it stays open.
const readAgo: Reader = (tokens, at) => {
  const article = ['a', 'an', 'one'].includes(lower(tokens, at))
  const couple = lower(tokens, at) === 'a' && lower(tokens, at + 1) === 'couple' && lower(tokens, at + 2) === 'of'
  const few = (lower(tokens, at) === 'a' && lower(tokens, at + 1) === 'few') || lower(tokens, at) === 'several'
  const count = couple
    ? { value: 2, next: at + 3 }
    : few
      ? { value: 0, next: lower(tokens, at) === 'a' ? at + 2 : at + 1 }
      : article
        ? { value: 1, next: at + 1 }
        : readCount(tokens, at)
  if (!count) return null
  const unit = UNITS.get(lower(tokens, count.next))
  const word = lower(tokens, count.next + 1)
  if (!unit || (word !== 'ago' && word !== 'earlier')) return null
  const resolve = ({ day }: Anchor) =>
    day && !few && word === 'ago' ? unitAround(shiftDay(day, unit, -count.value), unit) : null
  return { next: count.next + 2, precision: unit.precision, resolve, link: 'ago' }
}

// "quarter ended June 30, 2024", "three months to March", "year ending December 2023"
const readEnded: Reader = (tokens, at) => {
  const count = readCount(tokens, at)
  const unitAt = count?.next ?? at
  const unit = UNITS.get(lower(tokens, unitAt))
  if (!unit || unit.name === 'day' || unit.name === 'week') return null
  let next = unitAt + 1
  const verb = lower(tokens, next)
  if (verb !== 'ended' && verb !== 'ending' && !(verb === 'to' && count)) return null
  next++
  if (lower(tokens, next) === 'in' || lower(tokens, next) === 'on') next++
  const end = readMonthDay(tokens, next) ?? readDayMonth(tokens, next) ?? readMonth(tokens, next)
  if (!end) return null
  const resolve = (anchor: Anchor) => {
    const to = end.resolve(anchor)?.to
    return to ? { from: addDays(shiftDay(addDays(to, 1), unit, -(count?.value ?? 1)), 0), to } : null
  }
  return { next: end.next, precision: unit.precision, resolve }
}

// "Tuesday", "last Tuesday", "Tuesday, July 30", "Monday morning"
const readWeekday: Reader = (tokens, at) => {
  const shift = lower(tokens, at)
  const isShifted = shift === 'last' || shift === 'next' || shift === 'this'
  const nameAt = isShifted ? at + 1 : at
  const name = tokens[nameAt]
  const wanted = name?.kind === 'word' && name.text[0] !== name.lower[0] ? WEEKDAYS.get(name.lower) : undefined
  if (
    wanted === undefined ||
    NAMED_DAYS.has(lower(tokens, nameAt - 1)) ||
    NAMED_BY_DAY.has(tokens[nameAt + 1]?.text ?? '')
  )
    return null
  const comma = lower(tokens, nameAt + 1) === ',' ? nameAt + 2 : nameAt + 1
  const date = readMonthDay(tokens, comma) ?? readDayMonth(tokens, comma)
  if (date) return date
  const part = PARTS_OF_DAY.has(lower(tokens, nameAt + 1)) ? 1 : 0
  const resolve = ({ day, future }: Anchor) => {
    if (!day) return null
    const back = (weekday(day) - wanted + 7) % 7
    const ahead = shift === 'next' || (future && shift !== 'last')
    const from = ahead ? addDays(day, (7 - back) % 7 || 7) : addDays(day, -(shift === 'last' && back === 0 ? 7 : back))
    return { from, to: from }
  }
  return { next: nameAt + 1 + part, precision: 'day', resolve, near: true }
}
const NAMED_DAYS = new Set(['black', 'cyber', 'ruby', 'prime', 'good', 'super'])
const NAMED_BY_DAY = new Set(['Times', 'Telegraph', 'Mirror', 'Post', 'Ticket', 'Night'])

const DAYS = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
])
const readRelativeDay: Reader = (tokens, at) => {
  const isThis = lower(tokens, at) === 'this' && PARTS_OF_DAY.has(lower(tokens, at + 1))
  const shift = isThis ? 0 : DAYS.get(lower(tokens, at))
  // "USA Today" is a newspaper.
  if (shift === undefined || (tokens[at]!.text === 'Today' && lower(tokens, at - 1) === 'usa')) return null
  const part = isThis || PARTS_OF_DAY.has(lower(tokens, at + 1)) ? 1 : 0
  const resolve = ({ day }: Anchor) => (day ? { from: addDays(day, shift), to: addDays(day, shift) } : null)
  return { next: at + 1 + part, precision: 'day', resolve }
}

// "earlier this year", "later this month", "earlier in the year"
const readPartOfNow: Reader = (tokens, at) => {
  const word = lower(tokens, at)
  if (word !== 'earlier' && word !== 'later') return null
  const inThe = lower(tokens, at + 1) === 'in' && ['the', 'this'].includes(lower(tokens, at + 2))
  if (!inThe && lower(tokens, at + 1) !== 'this') return null
  const next = inThe ? at + 3 : at + 2
  const unit = UNITS.get(lower(tokens, next))
  if (unit?.count !== 1 || unit.name === 'day') return null
  const resolve = ({ day }: Anchor) => {
    if (!day) return null
    const { from, to } = unitAround(day, unit)
    return word === 'earlier' ? { from, to: day } : { from: day, to }
  }
  return { next: next + 1, precision: unit.precision, resolve }
}

// "the end of 2025", "the start of the year", "year-end", "end-2025"
const readEdge: Reader = (tokens, at) => {
  const start = lower(tokens, at) === 'the' ? at + 1 : at
  if (lower(tokens, start) === 'year' && isHyphen(tokens[start + 1]) && lower(tokens, start + 2) === 'end') {
    const own = ofYear(tokens, start + 3, 'month', (year) => monthsFrom(year, 12), 'begun')
    return { ...own, resolve: (anchor) => own.resolve({ ...anchor, future: true }) }
  }
  const edge = EDGES.get(lower(tokens, start))
  if (edge === undefined) return null
  const isHyphenated = isHyphen(tokens[start + 1]) && tokens[start + 2]?.kind === 'number'
  if (!isHyphenated && lower(tokens, start + 1) !== 'of') return null
  const wholeAt = skipThe(tokens, start + 2)
  const whole = readPlain(tokens, wholeAt) ?? readThisUnit(tokens, wholeAt)
  if (!whole || whole.precision === 'day') return null
  const precision = whole.precision === 'month' ? 'day' : 'month'
  const cut = (interval: Interval | null) => interval && edgeOf(interval, edge, precision)
  const { inYear, weak, ...rest } = whole
  return { ...rest, precision, resolve: (anchor) => cut(whole.resolve(anchor)) }
}
const EDGES = new Map<string, 'start' | 'end'>([
  ['end', 'end'],
  ['close', 'end'],
  ['start', 'start'],
  ['beginning', 'start'],
])

function edgeOf({ from, to }: Interval, edge: 'start' | 'end', precision: 'day' | 'month'): Interval {
  const day = edge === 'start' ? from : to
  return precision === 'day' ? { from: day, to: day } : monthsFrom(day.year, day.month)
}

// "the year" in "by the end of the year" is this one.
const readThisUnit: Reader = (tokens, at) => {
  const unit = UNITS.get(lower(tokens, at))
  if (unit?.count !== 1 || unit.name === 'day' || lower(tokens, at) !== unit.name) return null
  return { next: at + 1, precision: unit.precision, resolve: ({ day }) => day && unitAround(day, unit) }
}

// "early 2024", "mid-March", "late last year": the words stay in the text, the interval is the whole.
const readModified: Reader = (tokens, at) => {
  const start = lower(tokens, at) === 'the' ? at + 1 : at
  if (!['early', 'late', 'mid', 'middle'].includes(lower(tokens, start))) return null
  let next = start + 1
  if (isHyphen(tokens[next])) next++
  else if (['in', 'of', 'on'].includes(lower(tokens, next))) next = skipThe(tokens, next + 1)
  const whole = readPlain(tokens, next) ?? (lower(tokens, next - 1) === 'the' ? readThisUnit(tokens, next) : null)
  if (!whole) return null
  const { weak, ...rest } = whole
  return rest
}

const PLAIN_READERS: readonly Reader[] = [
  readNumericDate,
  readWeekday,
  readMonthDay,
  readDayMonth,
  readMonth,
  readShortQuarter,
  readOrdinal,
  readFiscalYear,
  readShifted,
  readSeason,
  readYears,
]
// The first that reads wins, so the longer forms come first.
const READERS: readonly Reader[] = [
  readPartOfNow,
  readEdge,
  readModified,
  readAgo,
  readEnded,
  readWindow,
  readRelativeDay,
  ...PLAIN_READERS,
]
