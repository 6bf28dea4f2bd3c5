import type { Span } from '#model/extraction.ts'
import { readCurrencyAfter, readCurrencyBefore } from './currencies.ts'
import { type Amount, isDash, isHyphen, joinRange, readDigits, readNumberWords, readVague } from './numbers.ts'
import { qualifierAfter, qualifierBefore, qualify } from './qualifiers.ts'
import { type Token, tokenize } from './tokens.ts'

/** A number of things: "about 3,000 stores". Open bounds are null; `value` is the bound that is known. */
export interface FoundCount extends Span {
  readonly value: number
  readonly min: number | null
  readonly max: number | null
  /** The words for the thing counted: "Copilot subscriptions". */
  readonly unit: string
  readonly approximate: boolean
  readonly text: string
}

/** Finds what is counted in a sentence. Money, percentages, dates and durations are none. Linear; never throws. */
export function findCounts(text: string): FoundCount[] {
  const tokens = tokenize(text)
  const found: FoundCount[] = []
  let floor = 0
  for (let at = 0; at < tokens.length; at++) {
    const amount = startsCount(tokens, at) ? readCountable(tokens, at) : null
    if (!amount) continue
    const before = qualifierBefore(tokens, at, floor)
    const after = qualifierAfter(tokens, amount.next)
    const unit = isBarred(tokens, at, amount) ? null : readUnit(tokens, after.at, amount)
    if (!unit) {
      at = amount.next - 1
      continue
    }
    const { min, max, approximate } = qualify(amount, before, after)
    const start = tokens[before.at]!.start
    const end = tokens[unit.next - 1]!.end
    const words = text.slice(tokens[unit.from]!.start, end)
    found.push({ value: min ?? max!, min, max, unit: words, approximate, text: text.slice(start, end), start, end })
    floor = unit.next
    at = unit.next - 1
  }
  return found
}

function readCountable(tokens: readonly Token[], at: number): Amount | null {
  const first = readDigits(tokens, at) ?? readVague(tokens, at) ?? readNumberWords(tokens, at)
  if (!first) return null
  const joins = isDash(tokens[first.next]) || tokens[first.next]?.lower === 'to'
  const second = joins ? (readDigits(tokens, first.next + 1) ?? readNumberWords(tokens, first.next + 1)) : null
  return (second && joinRange(first, second, null)) ?? first
}

// "G42", "F-150", "$5", "3.5.1" count nothing.
function startsCount(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (tokens[at]!.glued && before !== undefined && !(before.kind === 'symbol' && '("“‘[~—–>≥<'.includes(before.text)))
    return false
  return !before || readCurrencyBefore(tokens, at - 1)?.next !== at
}

function isBarred(tokens: readonly Token[], at: number, amount: Amount): boolean {
  const token = tokens[at]!
  const isLetters = tokens[amount.next]?.kind === 'word' && tokens[amount.next]!.glued
  // "4G masts", "one of the giants"
  if (isLetters || token.lower === 'one') return true
  // "one in five customers" is a share.
  if (tokens[at - 1]?.lower === 'in' && tokens[at - 2]?.lower === 'one') return true
  const isYear = /^(19|20)\d\d$/.test(token.text) && !amount.scaled
  if (isYear && amount.next === at + 1) return true
  const after = tokens[amount.next]
  const word = after?.lower === 'of' ? tokens[amount.next + 1] : after
  return word === undefined || readCurrencyAfter(tokens, amount.next) !== null || NOT_COUNTED.has(word.lower)
}

const NOT_COUNTED = new Set(
  (
    '% percent per pct percentage point points basis times time year years month months week weeks day days hour hours minute minutes ' +
    'second seconds quarter quarters decade decades century am pm st nd rd th degrees dollars euros pounds cents crowns fifths thirds quarters halves fourths tenths eighths sixths fold bps x ' +
    'january february march april may june july august september october november december'
  ).split(' '),
)
const ENDS = new Set(
  (
    'a an the and or nor but in on at of for from to by with as than that which who is are was were be been has have had do does did will would ' +
    'can could may might should must its their his her our this these those it they he she we you i not so if when while after before since ' +
    'says said use used using have having also all both each every then there here now today'
  ).split(' '),
)
const NOT_PLURAL = new Set(
  'is was has does says its this us gets goes plus minus thus always perhaps less across towards us-based sells wins buys makes takes gives'.split(
    ' ',
  ),
)
const PLURAL = new Set(
  'people men women staff children personnel police crew cattle fish aircraft spacecraft employees headcount'.split(
    ' ',
  ),
)
const SINGULAR = new Set(
  'person employee worker store seat member room bed unit country city customer user company strong page'.split(' '),
)
/** Plural forms that more nouns follow: "5,000 sales staff". */
const FORE = new Set('sales services news goods sports operations systems business savings human'.split(' '))
const MAX_UNIT = 5

// The words up to the first plural noun: "Copilot subscriptions" of "10,000 Copilot subscriptions doubled".
function readUnit(tokens: readonly Token[], at: number, amount: Amount): { from: number; next: number } | null {
  const hyphen = isHyphen(tokens[at]) && tokens[at]!.glued ? 1 : 0
  if (hyphen) return SINGULAR.has(tokens[at + 1]?.lower ?? '') ? { from: at + 1, next: at + 2 } : null
  let from = at
  if (tokens[from]?.lower === 'of' && amount.approximate) from++
  else if (tokens[from]?.lower === 'of') from += ['the', 'its', 'their'].includes(tokens[from + 1]?.lower ?? '') ? 2 : 1
  for (let next = from; next - from < MAX_UNIT * 2; next++) {
    const token = tokens[next]
    if (!token) return null
    if (token.kind === 'symbol' && next > from && "-&'’".includes(token.text)) continue
    if (token.kind !== 'word' || ENDS.has(token.lower)) return null
    if (isPlural(tokens, next)) return { from, next: next + 1 }
  }
  return null
}

function isPlural(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at]!
  if (PLURAL.has(lower)) return true
  if (
    text !== lower ||
    lower.length < 3 ||
    !lower.endsWith('s') ||
    lower.endsWith('ss') ||
    lower.endsWith('ous') ||
    NOT_PLURAL.has(lower)
  )
    return false
  const next = tokens[at + 1]
  return !(FORE.has(lower) && next?.kind === 'word' && !ENDS.has(next.lower))
}
