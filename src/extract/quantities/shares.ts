import type { Share, Span } from '#model/extraction.ts'
import { isHyphen } from './numbers.ts'
import { type FoundPercent, findParts, isOwnedAfter, type Part } from './parts.ts'
import { type Token, tokenize } from './tokens.ts'
import { readWhole } from './whole.ts'

/** A part of a whole: "almost 25 percent of Microsoft's revenue". `stake`: of a company's capital ("a 49% stake in Orba"). */
export type FoundShare = Omit<Share, 'ofEntity'> & Span & { readonly stake: boolean }

/**
 * Finds the parts of a whole in a sentence. A range becomes its middle, approximately. "A quarter of a billion dollars",
 * "the first half of 2024" and percentage points are none. Linear; never throws.
 */
export function findShares(text: string): FoundShare[] {
  const tokens = tokenize(text)
  return findParts(text, tokens).flatMap((part) => toShare(text, tokens, part) ?? [])
}

/** Finds the percentages that are no share of a named whole: growth, margins, rates. Linear; never throws. */
export function findPercents(text: string): FoundPercent[] {
  const tokens = tokenize(text)
  return findParts(text, tokens)
    .filter((part) => part.percent && toShare(text, tokens, part) === null)
    .map(({ value, approximate, bound, text: words, start, end }) => ({
      value,
      approximate,
      bound,
      text: words,
      start,
      end,
    }))
}

const STAKES = new Set(['stake', 'stakes', 'interest', 'shareholding', 'holding', 'ownership', 'equity', 'position'])
const STAKE_ADJECTIVES = new Set([
  'equity',
  'minority',
  'majority',
  'controlling',
  'ownership',
  'economic',
  'voting',
  'passive',
  'indirect',
  'direct',
  'market',
  'remaining',
])
const OWNS = new Set(['own', 'owns', 'owned', 'owning', 'hold', 'holds', 'held', 'holding', 'controls', 'controlled'])
const MAKES_UP = new Set([
  'for',
  'up',
  'represents',
  'represented',
  'representing',
  'comprises',
  'comprised',
  'contributes',
  'contributed',
  'constitutes',
  'generates',
  'generated',
])
const TIMES = new Set(
  'year month week day quarter decade century half season summer winter spring autumn fall time hour game way morning life march june september december'.split(
    ' ',
  ),
)

function toShare(text: string, tokens: readonly Token[], part: Part): FoundShare | null {
  const { value, approximate, from, next } = part
  const share = (of: string | null, end: number, stake: boolean): FoundShare => {
    const start = tokens[from]!.start
    return { value, approximate, of, stake, text: text.slice(start, end), start, end }
  }
  const before = tokens[from - 1]?.lower ?? ''
  const stakeAt = stakeAfter(tokens, next)
  if (stakeAt !== null) {
    const whole = isLink(tokens[stakeAt]) ? readWhole(tokens, stakeAt + 1) : null
    const isStake = STAKES.has(tokens[stakeAt - 1]!.lower)
    return share(whole && text.slice(whole.start, whole.end), whole?.end ?? tokens[stakeAt - 1]!.end, isStake)
  }
  if (part.percent && isOwnedAfter(tokens, next)) {
    const end = isHyphen(tokens[next]) ? next + 1 : next
    return share(null, tokens[end]!.end, true)
  }
  // "more than half (52%) of its revenue"
  const closed = part.percent && tokens[next]?.text === ')' && tokens[from - 1]?.text === '(' ? next + 1 : next
  const ofAt = tokens[closed]?.lower === 'of' ? closed + 1 : !part.percent ? next : null
  if (ofAt !== null) {
    const whole = readWhole(tokens, ofAt)
    if (!whole || isTime(tokens, ofAt)) return null
    // "a stake of 49% of Orba"
    return share(
      text.slice(whole.start, whole.end),
      whole.end,
      OWNS.has(before) && !/['’]s?\s/.test(text.slice(whole.start, whole.end)),
    )
  }
  if (!part.percent) return null
  if (before === 'of' && STAKES.has(tokens[from - 2]?.lower ?? '')) {
    const whole = tokens[next]?.lower === 'in' ? readWhole(tokens, next + 1) : null
    return share(whole && text.slice(whole.start, whole.end), whole?.end ?? part.end, true)
  }
  if (OWNS.has(before)) return share(null, part.end, true)
  const accounts =
    before === 'for'
      ? /^account/.test(tokens[from - 2]?.lower ?? '')
      : before === 'up'
        ? /^(make|makes|made|making)$/.test(tokens[from - 2]?.lower ?? '')
        : MAKES_UP.has(before)
  return accounts ? share(null, part.end, false) : null
}

const isLink = (token: Token | undefined) => token !== undefined && ['in', 'of'].includes(token.lower)

// "a 49% stake", "25 percent market share": the index after the noun.
function stakeAfter(tokens: readonly Token[], at: number): number | null {
  let next = at
  while (
    next - at < 3 &&
    STAKE_ADJECTIVES.has(tokens[next]?.lower ?? '') &&
    !STAKES.has(tokens[next + 1]?.lower === 'in' ? tokens[next]!.lower : '')
  )
    next++
  const word = tokens[next]?.lower ?? ''
  return STAKES.has(word) || word === 'share' || word === 'slice' || word === 'chunk' ? next + 1 : null
}

// "half of the year", "a quarter of 2024"
function isTime(tokens: readonly Token[], at: number): boolean {
  const skip = ['the', 'this', 'last', 'its', 'a', 'fiscal', 'next', 'each'].includes(tokens[at]?.lower ?? '') ? 1 : 0
  const word = tokens[at + skip]
  const more = word?.lower === 'fiscal' || word?.lower === 'financial' ? tokens[at + skip + 1] : word
  return (
    more !== undefined &&
    (TIMES.has(more.lower) || /^(19|20)\d\d$/.test(more.text)) &&
    !/^['’]/.test(tokens[at + skip + 1]?.text ?? '')
  )
}
