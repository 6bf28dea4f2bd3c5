import { yearOf } from './calendar.ts'
import { lower, type Reader, readShortFiscal, readYear } from './nominal.ts'
import { isDash } from './numbers.ts'
import { readShortYear } from './period-quarters.ts'
import type { Token } from './tokens.ts'

// "fiscal 2024", "FY2025", "FY 25", "fiscal year 2024", "2024 fiscal year"
export const readFiscalYear: Reader = (tokens, at) => {
  const first = lower(tokens, at)
  let next = at
  if (first === 'fy' || first === 'cy') next++
  else if (first === 'fiscal' || first === 'financial' || first === 'calendar')
    next += lower(tokens, at + 1) === 'year' ? 2 : 1
  else return null
  const short = readShortYear(tokens, next)
  const year = readYearGlued(tokens, next) ?? short?.year ?? readShortFiscal(tokens, next, first === 'fy')
  if (year === null || year === undefined) return null
  const end = short?.next ?? next + 1
  // "FY2023/24" runs from one into the next.
  const last = isDash(tokens[end]) || tokens[end]?.text === '/' ? readRangeEnd(tokens, end + 1, year) : null
  if (last === year + 1) {
    const interval = { from: yearOf(year).from, to: yearOf(last).to }
    return { next: end + 2, precision: 'year', resolve: () => interval }
  }
  return { next: end, precision: 'year', resolve: () => yearOf(year), year }
}

function readYearGlued(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  return token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text) ? Number(token.text) : null
}

// "the 1990s", "2015-2019", "2015–19", "2019"
export const readYears: Reader = (tokens, at) => {
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
