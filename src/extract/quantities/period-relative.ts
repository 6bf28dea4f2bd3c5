import { addDays, type Interval, yearOf } from './calendar.ts'
import { type Anchor, lower, type Reader, readCount, shiftDay, unitAround } from './nominal.ts'
import { isHyphen } from './numbers.ts'
import { readDayMonth, readMonthDay } from './period-days.ts'
import { readMonth } from './period-months.ts'
import { UNITS } from './period-words.ts'

// "this year", "last quarter", "next month", "the current week"
export const readShifted: Reader = (tokens, at) => {
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

// "the past three months", "the last decade", "the next five years", "the coming year"
export const readWindow: Reader = (tokens, at) => {
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
export const readAgo: Reader = (tokens, at) => {
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
export const readEnded: Reader = (tokens, at) => {
  const count = readCount(tokens, at)
  const unitAt = count?.next ?? at
  const unit = UNITS.get(lower(tokens, unitAt))
  if (!unit || unit.name === 'day' || unit.name === 'week') return null
  let next = unitAt + 1
  const verb = lower(tokens, next)
  const isTo = verb === 'to' && (count !== null || lower(tokens, at - 1) === 'the')
  if (verb !== 'ended' && verb !== 'ending' && !isTo) return null
  next++
  if (lower(tokens, next) === 'in' || lower(tokens, next) === 'on') next++
  const end = readMonthDay(tokens, next) ?? readDayMonth(tokens, next) ?? readMonth(tokens, next)
  if (!end) return null
  const resolve = (anchor: Anchor) => {
    const to = end.resolve(anchor)?.to
    return to ? { from: shiftDay(addDays(to, 1), unit, -(count?.value ?? 1)), to } : null
  }
  return { next: end.next, precision: unit.precision, resolve }
}

// "earlier this year", "later this month", "earlier in the year"
export const readPartOfNow: Reader = (tokens, at) => {
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

// "the year" in "by the end of the year" is this one.
export const readThisUnit: Reader = (tokens, at) => {
  if (lower(tokens, at) === 'decade')
    return { next: at + 1, precision: 'year', resolve: ({ day }) => day && decadeOf(day.year) }
  const unit = UNITS.get(lower(tokens, at))
  if (unit?.count !== 1 || unit.name === 'day' || lower(tokens, at) !== unit.name) return null
  return { next: at + 1, precision: unit.precision, resolve: ({ day }) => day && unitAround(day, unit) }
}

function decadeOf(year: number): Interval {
  const first = year - (year % 10)
  return { from: yearOf(first).from, to: yearOf(first + 9).to }
}
