import { type Interval, monthsFrom } from './calendar.ts'
import { lower, type Nominal, ofYear, type Reader, skipThe } from './nominal.ts'
import { isHyphen, NUMBER_WORDS } from './numbers.ts'
import { readDayMonth, readMonthDay, readNumericDate, readRelativeDay, readWeekday } from './period-days.ts'
import { readMonth, readSeason } from './period-months.ts'
import { readOrdinal, readShortQuarter } from './period-quarters.ts'
import { readAgo, readEnded, readPartOfNow, readShifted, readThisUnit, readWindow } from './period-relative.ts'
import { MONTHS, ORDINALS, SEASONS, UNITS, WEEKDAYS } from './period-words.ts'
import { readFiscalYear, readYears } from './period-years.ts'
import type { Token } from './tokens.ts'

/** Reads the longest time expression at `at`. */
export function readNominal(tokens: readonly Token[], at: number): Nominal | null {
  const token = tokens[at]
  if (!token || token.kind === 'symbol' || (token.kind === 'word' && !STARTS.has(token.lower))) return null
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

/** The words that a time can begin with; most words of a sentence are none, and need no reader. */
const STARTS: ReadonlySet<string> = new Set([
  ...[MONTHS, WEEKDAYS, SEASONS, ORDINALS, UNITS, EDGES].flatMap((words) => [...words.keys()]),
  ...NUMBER_WORDS,
  ...'the a an several last this next past current coming previous prior preceding earlier later early late mid middle'.split(
    ' ',
  ),
  ...'fiscal financial calendar fy cy q h yesterday today tonight tomorrow'.split(' '),
])
