import type { Money, Span } from '#model/extraction.ts'
import { type Currency, readCurrencyAfter, readCurrencyBefore } from './currencies.ts'
import type { LocalCurrencies } from './local-currencies.ts'
import {
  type Amount,
  isDash,
  isHyphen,
  joinRange,
  readAmount,
  readDigits,
  readNumberWords,
  readScale,
  readVague,
  scale,
} from './numbers.ts'
import { qualifierAfter, qualifierBefore, qualify } from './qualifiers.ts'
import { adjectiveBefore, flowBefore, periodBefore, readRate } from './rates.ts'
import { type Token, tokenize } from './tokens.ts'

/** Money in a text, with its place. */
export type FoundMoney = Money & Span

interface Sum {
  readonly amount: Amount
  readonly currency: string
  readonly next: number
}

/**
 * Finds the sums of money in a sentence: "nearly $20 million per month" is 20,000,000 USD a month, approximately.
 * The span covers the words of approximation and rate. A rate told further off ("annual revenue was $1bn") sets the
 * period but stays outside the span. `local` (readLocalCurrencies of the article) tells whose "crowns" or "pesos" are
 * meant. Linear in the text; never throws.
 */
export function findMoney(text: string, local: LocalCurrencies = new Map()): FoundMoney[] {
  const tokens = tokenize(text)
  const found: FoundMoney[] = []
  let floor = 0
  let previous: { money: FoundMoney; next: number } | null = null
  for (let at = 0; at < tokens.length; at++) {
    const sum = readSum(tokens, at, floor, local) ?? readElliptic(tokens, at, floor, previous)
    if (!sum) continue
    const { money, next } = complete(text, tokens, at, sum, floor, previous)
    found.push(money)
    previous = { money, next }
    floor = next
    at = next - 1
  }
  return found
}

function readSum(tokens: readonly Token[], at: number, floor: number, local: LocalCurrencies): Sum | null {
  return readAfterCurrency(tokens, at, floor) ?? readBeforeCurrency(tokens, at, floor, local)
}

// "$20 million", "$3-5 million", "$1bn to $1.5bn", "US$5m"
function readAfterCurrency(tokens: readonly Token[], at: number, floor: number): Sum | null {
  const currency = readCurrencyBefore(tokens, at)
  if (!currency) return null
  const first = readDigits(tokens, currency.next, { spaces: true })
  if (!first) return null
  const range = readSecond(tokens, at, first, currency, floor)
  const amount = range ?? first
  const override = readCurrencyAfter(tokens, amount.next)
  const isOverride = override !== null && override.factor === 1 && !isSignOfNext(tokens, amount.next)
  const plain = override?.code === 'USD' && currency.code !== 'USD'
  return {
    amount,
    currency: isOverride && !plain ? override.code : currency.code,
    next: isOverride ? override.next : amount.next,
  }
}

function isSignOfNext(tokens: readonly Token[], at: number): boolean {
  const currency = readCurrencyBefore(tokens, at)
  return currency !== null && tokens[currency.next]?.kind === 'number'
}

function readSecond(
  tokens: readonly Token[],
  at: number,
  first: Amount,
  currency: Currency,
  floor: number,
): Amount | null {
  const join = readJoin(tokens, at, first.next, floor)
  if (join === null) return null
  const repeated = readCurrencyBefore(tokens, join)
  if (repeated && repeated.code !== currency.code) return null
  const second = readDigits(tokens, repeated?.next ?? join)
  if (!second) return null
  const dash = isDash(tokens[join - 1])
  // "paid $5 million to 20 companies": without a sign of its own the second number needs a scale that the first lacks.
  if (!repeated && !dash && (first.scaled || !second.scaled)) return null
  return joinRange(first, second, factorOf(tokens, second))
}

function factorOf(tokens: readonly Token[], amount: Amount): number | null {
  for (let at = amount.next - 3; at < amount.next; at++) {
    const found = at > 0 && tokens[at]?.kind === 'word' ? readScale(tokens, at) : null
    if (found && found.next === amount.next) return found.factor
  }
  return null
}

const RANGE_VERBS = new Set([
  'range',
  'ranges',
  'ranged',
  'ranging',
  'anywhere',
  'somewhere',
  'vary',
  'varies',
  'varying',
])
const CHANGE_WORDS = new Set(
  'rose rise rises rising fell fall falls falling grew grow grown increased increase climbed jumped dropped declined gained lost slid up down by surged soared'.split(
    ' ',
  ),
)

// The index after "-", "to" or (after "between") "and"; null where the two sums are not one range.
function readJoin(tokens: readonly Token[], at: number, next: number, floor: number): number | null {
  const word = tokens[next]
  if (isDash(word)) return tokens[next + 1] ? next + 1 : null
  const start = qualifierBefore(tokens, at, floor).at
  const before = start - 1 >= floor ? (tokens[start - 1]?.lower ?? '') : ''
  if (word?.lower === 'and' && before === 'between') return next + 1
  if (word?.lower !== 'to') return null
  // "rose from $3bn to $5bn" is a change, "ranging from $3bn to $5bn" a range.
  if (before === 'from') return RANGE_VERBS.has(tokens[start - 2]?.lower ?? '') ? next + 1 : null
  return CHANGE_WORDS.has(before) ? null : next + 1
}

// "two billion dollars", "2bn euros", "500 crore rupees", "tens of billions of dollars", "2.000.000 €"
function readBeforeCurrency(tokens: readonly Token[], at: number, floor: number, local: LocalCurrencies): Sum | null {
  if (!startsNumber(tokens, at)) return null
  const vague = readVague(tokens, at) ?? readMulti(tokens, at)
  if (vague) {
    const currency = readCurrencyAfter(tokens, tokens[vague.next]?.lower === 'of' ? vague.next + 1 : vague.next, local)
    return currency && accept(tokens, at, vague, currency)
  }
  // "20 000 SEK" is read before "20" and "000 SEK".
  for (const spaces of [true, false]) {
    const first = readDigits(tokens, at, { spaces }) ?? readNumberWords(tokens, at)
    if (!first) return null
    const join = readJoin(tokens, at, first.next, floor)
    const second = join === null ? null : readAmount(tokens, join)
    const range = second && joinRange(first, second, factorOf(tokens, second))
    for (const amount of range ? [range, first] : [first]) {
      const currency = readCurrencyAfter(tokens, amount.next, local)
      if (!currency) continue
      const repeated = amount === first ? readRepeated(tokens, at, first, currency, floor, local) : null
      if (repeated) return repeated
      const grouped = amount === first && DOT_GROUPS.has(currency.code)
      return accept(tokens, at, (grouped && readDigits(tokens, at, { spaces, dotGroups: true })) || amount, currency)
    }
    if (tokens[at]!.kind !== 'number') return null
  }
  return null
}

// "5 cents to 7 cents", "between 3 million euros and 5 million euros"
function readRepeated(
  tokens: readonly Token[],
  at: number,
  first: Amount,
  currency: Currency,
  floor: number,
  local: LocalCurrencies,
): Sum | null {
  const join = readJoin(tokens, at, currency.next, floor)
  const second = join === null || isDash(tokens[currency.next]) ? null : readAmount(tokens, join)
  const again = second && readCurrencyAfter(tokens, second.next, local)
  if (!second || !again || again.code !== currency.code || again.factor !== currency.factor) return null
  const range = joinRange(first, second, null)
  return range && accept(tokens, at, range, again)
}

/** Where "1.200" before the currency is twelve hundred. */
const DOT_GROUPS = new Set(['EUR', 'SEK', 'DKK', 'NOK', 'PLN', 'TRY', 'BRL', 'IDR', 'VND', 'ARS', 'CLP', 'COP'])

const AFTER_ELLIPSIS = new Set(
  'in for from to by at on and or but a per after before last this compared up down while as which'.split(' '),
)

// "revenue of 6 billion euros and a net profit of 142 million": the second sum has the currency of the first.
function readElliptic(
  tokens: readonly Token[],
  at: number,
  floor: number,
  previous: { money: FoundMoney } | null,
): Sum | null {
  if (!previous || !startsNumber(tokens, at)) return null
  const amount = readDigits(tokens, at) ?? readNumberWords(tokens, at)
  if (!amount?.scaled || (amount.max ?? 0) < 1e5) return null
  if (!flowBefore(tokens, qualifierBefore(tokens, at, floor).at, floor)) return null
  const after = tokens[amount.next]
  const ends =
    !after || (after.kind === 'symbol' && '.,;:)!?—–'.includes(after.text)) || AFTER_ELLIPSIS.has(after.lower)
  return ends ? { amount, currency: previous.money.currency, next: amount.next } : null
}

// "G42 euros" would be a name; a number starts after a space, a bracket, a quote or a sign of approximation.
function startsNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return !tokens[at]!.glued || before === undefined || (before.kind === 'symbol' && !"-'’.".includes(before.text))
}

// "multibillion-dollar", "multi-million-euro"
function readMulti(tokens: readonly Token[], at: number): Amount | null {
  const word = tokens[at]!.lower
  if (!word.startsWith('multi')) return null
  const closed = /^multi(million|billion|trillion)$/.exec(word)?.[1]
  const open = word === 'multi' && isHyphen(tokens[at + 1]) ? tokens[at + 2]?.lower : undefined
  const size = closed ?? open
  const factor = size === 'million' ? 1e6 : size === 'billion' ? 1e9 : size === 'trillion' ? 1e12 : null
  if (factor === null) return null
  return { min: factor, max: null, approximate: true, scaled: true, next: at + (closed ? 1 : 3) }
}

const MONEY_OF = new Set(
  'revenue sales debt funding investment cash profit savings losses assets costs equity capital bonds loans'.split(' '),
)

// Names of currencies that are everyday words need more than a number before them.
function accept(tokens: readonly Token[], at: number, amount: Amount, currency: Currency): Sum | null {
  const name = tokens[currency.next - 1]!.lower
  const country =
    currency.next - amount.next > 1 && !isHyphen(tokens[amount.next]) && tokens[amount.next]?.lower !== 'of'
  const value = amount.max ?? amount.min ?? 0
  if (name === 'won' && !country && !amount.scaled && !(value >= 10_000 && tokens[at]!.kind === 'number')) return null
  if (name === 'rand' && !amount.scaled && value < 100) return null
  if ((name === 'pound' || name === 'pounds') && !country && isWeight(tokens, amount, currency)) return null
  // "in 2019 dollars" tells which dollars.
  if (
    /^(19|20)\d\d$/.test(tokens[at]!.text) &&
    !amount.scaled &&
    (name === 'dollars' || name === 'euros') &&
    tokens[at - 1]?.lower === 'in'
  )
    return null
  return { amount: times(amount, currency.factor), currency: currency.code, next: currency.next }
}

function isWeight(tokens: readonly Token[], amount: Amount, currency: Currency): boolean {
  const after = tokens[currency.next]?.lower ?? ''
  if (after === 'of') return ![1, 2, 3].some((step) => MONEY_OF.has(tokens[currency.next + step]?.lower ?? ''))
  return isHyphen(tokens[amount.next]) && !amount.scaled
}

function times(amount: Amount, factor: number): Amount {
  if (factor === 1) return amount
  const by = (value: number | null) => (value === null ? null : scale(value, factor))
  return { ...amount, min: by(amount.min), max: by(amount.max) }
}

function complete(
  text: string,
  tokens: readonly Token[],
  at: number,
  sum: Sum,
  floor: number,
  previous: { money: FoundMoney; next: number } | null,
): { money: FoundMoney; next: number } {
  const before = qualifierBefore(tokens, at, floor)
  const isRange = sum.amount.min !== sum.amount.max && sum.amount.max !== null
  const joiner = before.at - 1 >= floor && isRange ? tokens[before.at - 1]!.lower : ''
  const opened =
    joiner === 'between' || (joiner === 'from' && tokens.slice(at, sum.next).some((token) => token.lower === 'to'))
  const adjective = opened ? null : adjectiveBefore(tokens, before.at, floor)
  const outer = adjective ? qualifierBefore(tokens, adjective.at, floor) : before
  const startAt = opened ? before.at - 1 : outer.at
  const near = qualifierAfter(tokens, sum.next)
  const rate = readRate(tokens, near.at)
  const far = qualifierAfter(tokens, rate?.next ?? near.at)
  const next = far.at
  const inherits =
    previous !== null && startAt - previous.next === 1 && ['to', 'from'].includes(tokens[startAt - 1]!.lower)
  const period =
    rate?.period ??
    adjective?.period ??
    (rate ? null : (periodBefore(tokens, startAt, floor) ?? (inherits ? previous!.money.period : null)))
  const start = tokens[startAt]!.start
  const end = tokens[next - 1]!.end
  const money = {
    ...qualify(sum.amount, before, outer, near, far),
    currency: sum.currency,
    period,
    text: text.slice(start, end),
    start,
    end,
  }
  return { money, next }
}
