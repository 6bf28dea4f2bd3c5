import type { Period, Span } from '#model/extraction.ts'
import { addDays, type Interval, isBefore, parseIso, toIso } from './calendar.ts'
import type { Anchor, Nominal } from './nominal.ts'
import { readNominal } from './nominals.ts'
import { isDash } from './numbers.ts'
import { BEFORE_YEAR, COUNTED, FUTURE, PAST, PLAIN_MONTHS, YEARLY } from './period-words.ts'
import { qualifierBefore } from './qualifiers.ts'
import { type Token, tokenize } from './tokens.ts'

export type PeriodLink = 'in' | 'since' | 'until' | 'by' | 'before' | 'after' | 'between' | 'ago' | null

/** A stretch of time in a text, and how it is tied to what is said ("since 2019": from 2019 on, open end). */
export type FoundPeriod = Period & Span & { readonly link: PeriodLink }

/** Longest first; the words belong to the span. */
const LINKS: readonly (readonly [words: readonly string[], link: PeriodLink])[] = (
  [
    ['starting in', 'since'],
    ['beginning in', 'since'],
    ['effective from', 'since'],
    ['starting from', 'since'],
    ['dating from', 'since'],
    ['ever since', 'since'],
    ['no later than', 'by'],
    ['up until', 'until'],
    ['up to', 'until'],
    ['prior to', 'before'],
    ['ahead of', 'before'],
    ['as of', 'in'],
    ['since', 'since'],
    ['until', 'until'],
    ['till', 'until'],
    ['through', 'until'],
    ['by', 'by'],
    ['before', 'before'],
    ['after', 'after'],
    ['in', 'in'],
    ['during', 'in'],
    ['throughout', 'in'],
    ['within', 'in'],
    ['over', 'in'],
    ['for', 'in'],
    ['on', 'in'],
    ['at', 'in'],
  ] as const
).map(([words, link]) => [words.split(' '), link] as const)

/**
 * Finds times in a sentence. Relative ones resolve against the day `publishedAt` begins with; without it their `from`
 * and `to` are null and the precision says what kind they are. Fiscal years are taken as calendar years. Days are
 * those of the text; no clock is read. Linear; never throws.
 */
export function findPeriods(text: string, publishedAt?: string): FoundPeriod[] {
  const tokens = tokenize(text)
  const day = parseIso(publishedAt)
  const found: FoundPeriod[] = []
  let floor = 0
  for (let at = 0; at < tokens.length; at++) {
    const first = readNominal(tokens, at)
    if (!first) continue
    const range = readRange(tokens, at, first)
    const nominal = range ?? first
    const tie = readLink(tokens, at, floor, range !== null)
    if (!stands(tokens, at, nominal, tie, found.at(-1), text)) continue
    const link = range ? 'between' : (nominal.link ?? tie.link)
    const next = range ? nominal.next : (afterOnward(tokens, nominal.next) ?? nominal.next)
    const opened: PeriodLink = next > nominal.next ? 'since' : link
    const anchor = { day, future: isFuture(tokens, tie.at, floor, nominal.near ? null : opened) }
    found.push(toPeriod(text, tokens, tie.at, next, nominal, opened, anchor))
    floor = next
    at = next - 1
  }
  return found
}

interface Tie {
  readonly link: PeriodLink
  readonly at: number
}

function readLink(tokens: readonly Token[], at: number, floor: number, isRange: boolean): Tie {
  const near = qualifierBefore(tokens, at, floor)
  const inner = near.approximate || near.bound !== null ? near.at : at
  // "over" and "up to" are bounds of a number but links of a time.
  const start = tokens[inner]?.lower === 'over' || tokens[inner]?.lower === 'up' ? at : inner
  const article = start - 1 >= floor && ['the', 'its', 'their'].includes(tokens[start - 1]!.lower) ? start - 1 : start
  if (isRange) {
    const opener = tokens[article - 1]?.lower
    const opened = article - 1 >= floor && (opener === 'from' || opener === 'between')
    return { link: 'between', at: opened ? article - 1 : start }
  }
  for (const [words, link] of LINKS) {
    const from = article - words.length
    if (from >= floor && words.every((word, index) => tokens[from + index]!.lower === word)) return { link, at: from }
  }
  return { link: null, at: start }
}

// "from 2015 to 2019", "between March and June", "January-March 2024"
function readRange(tokens: readonly Token[], at: number, first: Nominal): Nominal | null {
  const join = tokens[first.next]
  const opener = tokens[tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1]?.lower
  const joins =
    isDash(join) ||
    (opener === 'from' && ['until', 'till'].includes(join?.lower ?? '')) ||
    join?.lower === 'to' ||
    join?.lower === 'through' ||
    (join?.lower === 'and' && opener === 'between')
  if (!joins) return null
  const secondAt = tokens[first.next + 1]?.lower === 'the' ? first.next + 2 : first.next + 1
  const second = readNominal(tokens, secondAt)
  if (!second || second.precision !== first.precision) return null
  const resolve = (anchor: Anchor): Interval | null => {
    const to = second.resolve(anchor)
    const from = startOf(first, second, to, anchor)
    return from && to && isBefore(from.from, to.to) ? { from: from.from, to: to.to } : null
  }
  if (second.year !== undefined && resolve({ day: null, future: false }) === null) return null
  const isWeak =
    first.weak === 'year' && second.weak === 'year' ? opener !== 'from' && opener !== 'between' && !isDash(join) : false
  return { next: second.next, precision: second.precision, resolve, ...(isWeak && { weak: 'year' as const }) }
}

// The first end takes its year from the second: "November to February 2024" begins in 2023.
function startOf(first: Nominal, second: Nominal, to: Interval | null, anchor: Anchor): Interval | null {
  if (!first.inYear || !to || second.precision === 'year') return first.resolve(anchor)
  const same = first.inYear(to.to.year)
  return isBefore(to.to, same.from) ? first.inYear(to.to.year - 1) : same
}

// "from 2026 on", "from May onwards"
function afterOnward(tokens: readonly Token[], next: number): number | null {
  return ['onward', 'onwards'].includes(tokens[next]?.lower ?? '') ? next + 1 : null
}

// Whether a bare year or month has a cue that makes it a time.
function stands(
  tokens: readonly Token[],
  at: number,
  nominal: Nominal,
  tie: Tie,
  last: FoundPeriod | undefined,
  text: string,
): boolean {
  if (!nominal.weak) return true
  const before = tokens[tie.at === at ? at - 1 : at]
  const after = tokens[nominal.next]
  const gap = last === undefined ? '' : text.slice(last.end, Math.min(tokens[at]!.start, last.end + 12))
  const follows = last !== undefined && GAPS.has(gap.trim()) && last.end + gap.length === tokens[at]!.start
  if (nominal.weak === 'season') return tie.link !== null
  if (nominal.weak === 'year') {
    if (COUNTED.has(after?.lower ?? '')) return false
    const bracketed = before?.text === '(' && (after?.text === ')' || after?.text === ',')
    return (
      tie.link !== null ||
      follows ||
      bracketed ||
      BEFORE_YEAR.has(before?.lower ?? '') ||
      YEARLY.has(after?.lower ?? '') ||
      before?.lower === 'from'
    )
  }
  const isPlain = PLAIN_MONTHS.has(tokens[at]!.lower)
  if (isPlain) return true
  const isNamed =
    after?.kind === 'word' &&
    after.text !== after.lower &&
    !['in', 'since', 'during', 'until', 'through'].includes(tokens[tie.at]?.lower ?? '')
  return !isNamed && (tie.link !== null || follows || before?.lower === 'of' || before?.lower === 'from')
}

const GAPS = new Set(['and', 'or', ',', ', and', ', or', 'to', 'through', '/'])

const REACH = 14
function isFuture(tokens: readonly Token[], at: number, floor: number, link: PeriodLink): boolean {
  for (let index = at - 1; index >= floor && at - index <= REACH; index--) {
    const word = tokens[index]!.lower
    if (FUTURE.has(word)) return true
    if (PAST.has(word) && link !== 'by') return false
  }
  return link === 'by'
}

function toPeriod(
  text: string,
  tokens: readonly Token[],
  from: number,
  next: number,
  nominal: Nominal,
  link: PeriodLink,
  anchor: Anchor,
): FoundPeriod {
  const start = tokens[from]!.start
  const end = tokens[next - 1]!.end
  const interval = sane(nominal.resolve(anchor))
  const words = text.slice(start, end)
  return { ...boundsOf(interval, link), precision: nominal.precision, text: words, start, end, link }
}

// "50,000 years ago" is outside every calendar we keep.
function sane(interval: Interval | null): Interval | null {
  return interval && interval.from.year >= 1000 && interval.to.year <= 9999 ? interval : null
}

function boundsOf(interval: Interval | null, link: PeriodLink): { from: string | null; to: string | null } {
  if (!interval) return { from: null, to: null }
  const { from, to } = interval
  if (link === 'since') return { from: toIso(from), to: null }
  if (link === 'until' || link === 'by') return { from: null, to: toIso(to) }
  if (link === 'before') return { from: null, to: toIso(addDays(from, -1)) }
  if (link === 'after') return { from: toIso(addDays(to, 1)), to: null }
  return { from: toIso(from), to: toIso(to) }
}
