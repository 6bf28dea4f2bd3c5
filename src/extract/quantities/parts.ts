import type { Span } from '#model/extraction.ts'
import { isDash, isHyphen, readDigits, readNumberWords } from './numbers.ts'
import { type Qualifier, qualifierAfter, qualifierBefore } from './qualifiers.ts'
import type { Token } from './tokens.ts'

/** A percentage without a whole: "grew 29%", "by a quarter", "doubled" (1). `value` is a fraction; "more than 7%" keeps its bound. */
export interface FoundPercent extends Span {
  readonly value: number
  readonly approximate: boolean
  readonly bound: 'min' | 'max' | null
  readonly text: string
}

/** A part as read, before it is known whether a whole follows; `from` and `next` are indices of tokens. */
export interface Part extends FoundPercent {
  readonly from: number
  readonly next: number
  readonly percent: boolean
}

/** Finds every percentage, fraction of something and multiple. */
export function findParts(text: string, tokens: readonly Token[]): Part[] {
  const parts: Part[] = []
  let floor = 0
  for (let at = 0; at < tokens.length; at++) {
    const found =
      readPercent(tokens, at) ?? readOneIn(tokens, at) ?? readFraction(tokens, at) ?? readMultiple(tokens, at)
    if (!found) continue
    const before = qualifierBefore(tokens, at, floor)
    const after = qualifierAfter(tokens, found.next)
    const from = found.isRange && tokens[before.at - 1]?.lower === 'between' ? before.at - 1 : before.at
    const next = after.at
    const start = tokens[from]!.start
    const end = tokens[next - 1]!.end
    const approximate = found.isRange || before.approximate || after.approximate
    const bound: Qualifier['bound'] = before.bound ?? after.bound
    parts.push({
      value: found.value,
      approximate,
      bound,
      text: text.slice(start, end),
      start,
      end,
      from,
      next,
      percent: found.percent,
    })
    floor = next
    at = next - 1
  }
  return parts
}

interface RawPart {
  readonly value: number
  readonly isRange: boolean
  readonly percent: boolean
  readonly next: number
}

// "25%", "12 per cent", "twenty percent", "20-25%", "15% to 20%"
function readPercent(tokens: readonly Token[], at: number): RawPart | null {
  const first = readDigits(tokens, at) ?? readNumberWords(tokens, at)
  if (!first || first.scaled || (tokens[at]!.glued && tokens[at - 1]?.kind === 'word')) return null
  const sign = readSign(tokens, first.next)
  const joined = sign ?? first.next
  const joins =
    isDash(tokens[joined]) ||
    tokens[joined]?.lower === 'to' ||
    (tokens[joined]?.lower === 'and' && isBetween(tokens, at))
  const isChange = tokens[qualifierBefore(tokens, at, 0).at - 1]?.lower === 'from'
  const second = joins && !isChange ? (readDigits(tokens, joined + 1) ?? readNumberWords(tokens, joined + 1)) : null
  const lastSign = second ? readSign(tokens, second.next) : null
  if (second && lastSign !== null && first.min! < second.max!)
    return { value: percent((first.min! + second.max!) / 2), isRange: true, percent: true, next: lastSign }
  return sign === null ? null : { value: percent(first.max!), isRange: false, percent: true, next: sign }
}

const isBetween = (tokens: readonly Token[], at: number) =>
  tokens[qualifierBefore(tokens, at, 0).at - 1]?.lower === 'between'
const percent = (value: number) => Number((value / 100).toPrecision(12))

// The index after "%", "percent", "per cent", "pct"; percentage points are another thing.
function readSign(tokens: readonly Token[], at: number): number | null {
  const start = isHyphen(tokens[at]) ? at + 1 : at
  const word = tokens[start]?.lower
  const length =
    word === '%' || word === 'percent' || word === 'pct' || word === '٪'
      ? 1
      : word === 'per' && tokens[start + 1]?.lower === 'cent'
        ? 2
        : 0
  if (length === 0) return null
  const after = tokens[start + length]?.lower
  return after === 'point' || after === 'points' ? null : start + length
}

const PARTS = new Map(
  Object.entries({
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    seventh: 7,
    sevenths: 7,
    eighth: 8,
    eighths: 8,
    ninth: 9,
    ninths: 9,
    tenth: 10,
    tenths: 10,
  }),
)
const COUNTS = new Map(
  Object.entries({ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 }),
)
const HALF_OF = new Set(['its', 'their', 'the', 'his', 'her', 'our', 'all', 'of', 'that', 'those', 'these'])
const NOT_HALF = new Set(['first', 'second', 'last', 'latter', 'next', 'better', 'this', 'each', 'every'])

// "a quarter", "two-thirds", "half"; only where "of" follows, or "half its sales".
function readFraction(tokens: readonly Token[], at: number): RawPart | null {
  const first = tokens[at]!
  if (first.kind !== 'word') return null
  const isBare = first.lower === 'half'
  const count = isBare ? 1 : COUNTS.get(first.lower)
  if (count === undefined || (isBare && NOT_HALF.has(tokens[at - 1]?.lower ?? ''))) return null
  const gap = !isBare && isHyphen(tokens[at + 1]) ? 1 : 0
  const partAt = isBare ? at : at + 1 + gap
  const whole = PARTS.get(tokens[partAt]?.lower ?? '')
  if (whole === undefined || count >= whole) return null
  const next = partAt + 1
  const after = tokens[next]?.lower ?? ''
  const isOf =
    after === 'of' ||
    (whole === 2 && HALF_OF.has(after)) ||
    after === 'stake' ||
    after === 'share' ||
    after === 'interest'
  const isOwned = isOwnedAfter(tokens, next)
  // "climbed by a quarter" is growth, as "by 25%" is.
  const isGrowth = !isOf && tokens[qualifierBefore(tokens, at, 0).at - 1]?.lower === 'by'
  if (isGrowth || isOwned) return { value: count / whole, isRange: false, percent: true, next }
  if (!isOf || isAmount(tokens, next)) return null
  return { value: count / whole, isRange: false, percent: false, next }
}

// "one in five customers"
function readOneIn(tokens: readonly Token[], at: number): RawPart | null {
  if (tokens[at]?.lower !== 'one' || !['in', 'out'].includes(tokens[at + 1]?.lower ?? '')) return null
  const start = tokens[at + 1]!.lower === 'out' && tokens[at + 2]?.lower === 'of' ? at + 3 : at + 2
  const whole = readNumberWords(tokens, start) ?? readDigits(tokens, start)
  const isCount = whole !== null && !whole.scaled && whole.max !== null && whole.max >= 2 && whole.max <= 1000
  if (!isCount || tokens[whole.next]?.kind !== 'word') return null
  return { value: 1 / whole.max!, isRange: false, percent: false, next: whole.next }
}

const STEMS = { doubl: 1, tripl: 2, trebl: 2, quadrupl: 3, halv: 0.5 }
const MULTIPLES = new Map(
  Object.entries(STEMS).flatMap(([stem, value]) =>
    ['ed', 'ing', 'es'].map((ending) => [stem + ending, value] as const),
  ),
)

// "doubled" is growth by 100%, "halved" a fall by half.
function readMultiple(tokens: readonly Token[], at: number): RawPart | null {
  const value = MULTIPLES.get(tokens[at]!.lower)
  return value === undefined ? null : { value, isRange: false, percent: true, next: at + 1 }
}

// "a quarter of a billion dollars" is money.
function isAmount(tokens: readonly Token[], at: number): boolean {
  const start = tokens[at]?.lower === 'of' ? at + 1 : at
  const found = readNumberWords(tokens, start) ?? readDigits(tokens, start)
  return found?.scaled === true || tokens[start]?.lower === 'dozen'
}

/** "half-owned", "60% held" */
export function isOwnedAfter(tokens: readonly Token[], at: number): boolean {
  const word = isHyphen(tokens[at]) ? tokens[at + 1] : tokens[at]
  return word?.lower === 'owned' || word?.lower === 'held'
}
