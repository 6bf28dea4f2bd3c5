import { addDays, type Day, isDay, weekday, weekOf } from './calendar.ts'
import { type Anchor, lower, type Nominal, ofYear, type Reader } from './nominal.ts'
import { isDash } from './numbers.ts'
import { MONTHS, PARTS_OF_DAY, WEEKDAYS } from './period-words.ts'
import type { Token } from './tokens.ts'

// "2024-03-05", "5.3.2024", "03/05/2024": day and month in American order unless only the other one can be.
export const readNumericDate: Reader = (tokens, at) => {
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
export function readMonthName(tokens: readonly Token[], at: number): { month: number; next: number } | null {
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
export const readMonthDay: Reader = (tokens, at) => {
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
export const readDayMonth: Reader = (tokens, at) => {
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

// "Tuesday", "last Tuesday", "Tuesday, July 30", "Monday morning"
export const readWeekday: Reader = (tokens, at) => {
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
    if (shift === 'this') {
      const from = addDays(weekOf(day).from, (wanted + 6) % 7)
      return { from, to: from }
    }
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
export const readRelativeDay: Reader = (tokens, at) => {
  const isThis = lower(tokens, at) === 'this' && PARTS_OF_DAY.has(lower(tokens, at + 1))
  const shift = isThis ? 0 : DAYS.get(lower(tokens, at))
  // "USA Today" is a newspaper.
  if (shift === undefined || (tokens[at]!.text === 'Today' && lower(tokens, at - 1) === 'usa')) return null
  const part = isThis || PARTS_OF_DAY.has(lower(tokens, at + 1)) ? 1 : 0
  const resolve = ({ day }: Anchor) => (day ? { from: addDays(day, shift), to: addDays(day, shift) } : null)
  return { next: at + 1 + part, precision: 'day', resolve }
}
