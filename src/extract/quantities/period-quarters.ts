import { halfOf, monthsFrom, quarterOf } from './calendar.ts'
import { lower, ofYear, type Reader, readCount } from './nominal.ts'
import { isHyphen } from './numbers.ts'
import { ORDINALS } from './period-words.ts'
import type { Token } from './tokens.ts'

// "Q3 2025", "Q3", "3Q25", "H1 2024", "1H24"
export const readShortQuarter: Reader = (tokens, at) => {
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
export function readShortYear(tokens: readonly Token[], at: number): { year: number; next: number } | null {
  const skip = lower(tokens, at) === "'" || lower(tokens, at) === '’' ? 1 : 0
  const token = tokens[at + skip]
  return token?.kind === 'number' && token.glued && /^\d\d$/.test(token.text)
    ? { year: 2000 + Number(token.text), next: at + skip + 1 }
    : null
}

// "third quarter of 2025", "second-quarter", "fiscal first quarter", "first half of last year", "first nine months of 2024"
export const readOrdinal: Reader = (tokens, at) => {
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
