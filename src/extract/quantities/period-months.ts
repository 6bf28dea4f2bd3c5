import { monthsFrom } from './calendar.ts'
import { lower, type Nominal, ofYear, type Reader } from './nominal.ts'
import { readMonthName } from './period-days.ts'
import { SEASONS } from './period-words.ts'

// "March", "March 2024", "March of this year", "last March"
export const readMonth: Reader = (tokens, at) => {
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

export const readSeason: Reader = (tokens, at) => {
  const shift = lower(tokens, at)
  const isShifted = shift === 'last' || shift === 'next' || shift === 'this'
  const first = SEASONS.get(lower(tokens, isShifted ? at + 1 : at))
  if (first === undefined) return null
  const season = ofYear(tokens, isShifted ? at + 2 : at + 1, 'quarter', (year) => monthsFrom(year, first, 3), 'begun')
  if (!isShifted) return { ...season, ...(season.inYear && { weak: 'season' as const }) }
  const { inYear, ...rest } = season
  return { ...rest, resolve: shifted(season, shift) }
}
