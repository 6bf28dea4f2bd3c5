import type { Money } from '#model/extraction.ts'
import { isHyphen } from './numbers.ts'
import type { Token } from './tokens.ts'

type Period = NonNullable<Money['period']>

/** How often a sum is paid, and the token after the words that say it. */
export interface Rate {
  /** null: per something that is not a time ("per seat"). */
  readonly period: Period | null
  readonly next: number
}

const TIMES = new Map<string, Period>(
  Object.entries({
    hour: 'hour',
    hr: 'hour',
    h: 'hour',
    day: 'day',
    week: 'week',
    wk: 'week',
    month: 'month',
    mo: 'month',
    mth: 'month',
    quarter: 'quarter',
    qtr: 'quarter',
    q: 'quarter',
    'half-year': 'half',
    year: 'year',
    yr: 'year',
    y: 'year',
    annum: 'year',
    anum: 'year',
  } as const),
)
const SHORT_TIMES = new Set(['h', 'hr', 'wk', 'mo', 'mth', 'qtr', 'q', 'y', 'yr'])

const ADVERBS = new Map<string, Period>(
  Object.entries({
    hourly: 'hour',
    daily: 'day',
    weekly: 'week',
    monthly: 'month',
    quarterly: 'quarter',
    'half-yearly': 'half',
    yearly: 'year',
    annually: 'year',
    annual: 'year',
    annualized: 'year',
    annualised: 'year',
  } as const),
)

/** Things that money is counted by. */
const THINGS = new Set(
  (
    'seat user share employee worker person head customer subscriber member student patient household unit piece item copy vehicle car ' +
    'barrel ton tonne ounce gallon litre liter kilogram pound bushel megawatt kilowatt mile kilometre kilometer night room ticket ' +
    'bottle box dose pill treatment transaction query token click download license licence device chip wafer plane flight passenger ' +
    'stream episode game account bag cup acre square'
  ).split(' '),
)

// "$5 million a year ago" tells when, not how often.
const NOT_A_RATE = new Set(['ago', 'earlier', 'before', 'later', 'prior', 'previously', 'after', 'from', 'of', 'since'])

/** What a sum of money is paid as or earned as; a rate may stand before it: "in monthly fees", "annual revenue of". */
const FLOWS = new Set(
  (
    'revenue revenues sales turnover income profit profits earnings loss losses fee fees rent rents payment payments bill bills cost ' +
    'costs spending spend expense expenses expenditure budget salary salaries wage wages subscription subscriptions price rate recurring ' +
    'run savings instalments installments interest dividends dividend royalties royalty output production investment investments ' +
    'purchases orders contract contracts charge charges cash flow capex capital operating net gross value production licensing advertising ad ' +
    'cloud subscription support funding business trade exports imports billings bookings licence license'
  ).split(' '),
)

/** Reads the rates after a sum: "a month", "/mo", "per user per month", "annually", "in monthly fees". */
export function readRate(tokens: readonly Token[], at: number): Rate | null {
  let next = at
  let period: Period | null = null
  let found = false
  for (let step = 0; step < 3; step++) {
    // "$20 per user, per month"
    const comma = found && tokens[next]?.text === ',' && tokens[next + 1]?.lower === 'per' ? 1 : 0
    const rate: Rate | null =
      readOne(tokens, next + comma) ?? (period === null && !found ? readFlow(tokens, next) : null)
    if (!rate) break
    found = true
    period ??= rate.period
    next = rate.next
  }
  return found ? { period, next } : null
}

function readOne(tokens: readonly Token[], at: number): Rate | null {
  const hyphen = isHyphen(tokens[at]) && tokens[at]!.glued ? 1 : 0
  const word = tokens[at + hyphen]
  if (!word) return null
  const adverb = word.text === word.lower ? ADVERBS.get(word.lower) : undefined
  if (adverb) return { period: adverb, next: at + hyphen + 1 }
  if (word.lower === 'p' && tokens[at + 1]?.text === '.' && tokens[at + 2]?.lower === 'a' && tokens[at + 2]!.glued)
    return { period: 'year', next: tokens[at + 3]?.text === '.' && tokens[at + 3]!.glued ? at + 4 : at + 3 }
  if (!['a', 'an', 'per', 'each', 'every', '/'].includes(word.text)) return null
  const gap = hyphen === 1 && isHyphen(tokens[at + 2]) ? 1 : 0
  const unitAt = at + hyphen + 1 + gap
  const unit = tokens[unitAt]
  if (unit?.kind !== 'word') return null
  if (NOT_A_RATE.has(tokens[unitAt + 1]?.lower ?? '') && word.text !== 'per' && word.text !== '/') return null
  const time = readTime(tokens, unitAt)
  if (time && (word.text === 'per' || word.text === '/' || !SHORT_TIMES.has(unit.lower))) return time
  if (THINGS.has(unit.lower) || word.text === 'per') return { period: null, next: unitAt + 1 }
  return null
}

function readTime(tokens: readonly Token[], at: number): Rate | null {
  const word = tokens[at]!.lower
  if (word === 'half' && tokens[at + 2]?.lower === 'year') return { period: 'half', next: at + 3 }
  // "each fiscal year", "a calendar quarter"
  const skip = word === 'fiscal' || word === 'financial' || word === 'calendar' || word === 'single' ? 1 : 0
  const period = TIMES.get(tokens[at + skip]?.lower ?? '')
  return period === undefined ? null : { period, next: at + skip + 1 }
}

/** Whether "revenue", "profit", "costs" or the like stands up to four words before, in the same clause. */
export function flowBefore(tokens: readonly Token[], start: number, floor: number): boolean {
  for (let at = start - 1; at >= floor && start - at <= 4; at--) {
    if (tokens[at]!.kind !== 'word') return false
    if (FLOWS.has(tokens[at]!.lower)) return true
  }
  return false
}

const LINKS = new Set(['in', 'of', 'on', 'for', 'worth'])

// "in monthly fees", "of annual recurring revenue"; or the rate follows: "in revenue each year", "on models a month".
function readFlow(tokens: readonly Token[], at: number): Rate | null {
  if (!LINKS.has(tokens[at]?.lower ?? '')) return null
  let next = at + 1
  if (tokens[next]?.lower === 'of' || tokens[next]?.lower === 'its' || tokens[next]?.lower === 'their') next++
  const adjective = ADVERBS.get(tokens[next]?.lower ?? '')
  if (adjective && FLOWS.has(tokens[next + 1]?.lower ?? '')) {
    next++
    while (FLOWS.has(tokens[next]?.lower ?? '') && next - at < 6) next++
    return { period: adjective, next }
  }
  for (let words = 0; words < 4 && tokens[next]?.kind === 'word'; words++) {
    next++
    const rate = readOne(tokens, next)
    if (rate?.period && !ADVERBS.has(tokens[next]!.lower)) return rate
    if (rate?.period && tokens[next]!.lower.endsWith('ly') && !FLOWS.has(tokens[next + 1]?.lower ?? '')) return rate
  }
  return null
}

const MAX_BACK = 14

/** "annual revenue … was expected to reach $1 billion": the adjective before a flow says how often. */
export function periodBefore(tokens: readonly Token[], start: number, floor: number): Period | null {
  for (let at = start - 1; at >= floor && start - at <= MAX_BACK; at--) {
    const token = tokens[at]!
    if (token.kind === 'number' || (token.kind === 'symbol' && !"'’-".includes(token.text))) return null
    const period = ADVERBS.get(token.lower)
    if (!period) continue
    const isFlow = [1, 2, 3].some((step) => at + step < start && FLOWS.has(tokens[at + step]!.lower))
    return isFlow && !token.lower.endsWith('nually') ? period : null
  }
  return null
}

/** "a monthly $10 fee": an adjective that touches the sum; returns where its words begin. */
export function adjectiveBefore(
  tokens: readonly Token[],
  start: number,
  floor: number,
): { period: Period; at: number } | null {
  const word = start - 1 >= floor ? tokens[start - 1] : undefined
  const period = word && word.text === word.lower ? ADVERBS.get(word.lower) : undefined
  return period && word!.lower !== 'annually' ? { period, at: start - 1 } : null
}
