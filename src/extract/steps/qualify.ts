import type { Claim, Money, Period, Share } from '#model/extraction.ts'
import type { Parse } from '../clauses/clause.ts'
import type { Predicate } from '../clauses/predicate.ts'
import {
  type FoundMoney,
  type FoundPeriod,
  type FoundShare,
  findMoney,
  findPeriods,
  findShares,
  type LocalCurrencies,
} from '../quantities/index.ts'
import type { Match } from './match.ts'
import { shareBeside } from './shares-beside.ts'

/** The amounts, shares and periods of a sentence, offsets into the article. */
export interface Quantities {
  readonly money: readonly FoundMoney[]
  readonly shares: readonly FoundShare[]
  readonly periods: readonly FoundPeriod[]
}

export function readQuantities(
  text: string,
  parse: Parse,
  publishedAt: string | undefined,
  currencies: LocalCurrencies,
): Quantities {
  const { start, end } = parse.sentence
  const sentence = text.slice(start, end)
  const shift = <Found extends { start: number; end: number }>(found: Found): Found => ({
    ...found,
    start: found.start + start,
    end: found.end + start,
  })
  return {
    money: findMoney(sentence, currencies).map(shift),
    shares: findShares(sentence).map(shift),
    periods: findPeriods(sentence, publishedAt).map(shift),
  }
}

const PRICED = new Set<Claim['type']>(['BUYS_FROM', 'ACQUIRED', 'INVESTED_IN', 'USES'])
const SHARED = new Set<Claim['type']>(['BUYS_FROM', 'INVESTED_IN', 'PARENT_OF', 'ACQUIRED'])
const MEASURED =
  /\b(?:revenues?|sales|profits?|income|turnover|earnings|loss|losses|valuation|value|valued at|valuing|market capitalisation|capitalization|ebitda|budget|debt|assets|cash|costs?|fine|damages)\b[^,;]{0,24}$/iu

/** "a $5 billion fund", "the $21 billion-asset bank": how large a firm is, and no price. */
const SIZE =
  /^(?:-[a-z]{1,12})?(?: (?!(?:to|for|from|in|by|the|an?|of|with|into|and|or|at|on|as)\b)[\p{L}-]{1,20}){0,2} (?:fund|company|group|firm|bank|lender|giant|conglomerate|business|maker|manager|insurer|retailer|startup|start-up)\b/u

export type Qualities = Pick<Claim, 'amount' | 'share' | 'asOf'>

/** The money, share and period that belong to each match: each goes to the predicate that it stands nearest to. */
export function qualify(
  text: string,
  parse: Parse,
  matches: readonly Match[],
  quantities: Quantities,
  figures: readonly Claim[] = [],
): Map<Match, Qualities> {
  const qualities = new Map<Match, Qualities>(matches.map((match) => [match, {}]))
  const priced = matches.filter((match) => PRICED.has(match.type.meaning.name) && !sharesRound(match, matches))
  for (const money of quantities.money) {
    if (
      isFigure(figures, money) ||
      MEASURED.test(text.slice(Math.max(parse.sentence.start, money.start - 40), money.start)) ||
      /^[^,;.]{0,12}\b(?:in|of) (?:\w+ )?(?:revenue|sales|profit|debt|assets)\b/u.test(
        text.slice(money.end, money.end + 36),
      ) ||
      SIZE.test(text.slice(money.end, money.end + 60))
    )
      continue
    const nearest = nearestPredicate(
      parse,
      priced.filter((match) => sharesClause(parse, match.predicate, money)),
      money,
    )
    for (const match of priced)
      if (match.predicate === nearest && !qualities.get(match)?.amount)
        assign(qualities, match, { amount: withoutSpan(money) })
  }
  const shared = matches.filter((match) => SHARED.has(match.type.meaning.name))
  for (const share of quantities.shares) {
    const nearest = nearestPredicate(
      parse,
      shared.filter((match) => share.stake === (match.type.meaning.name !== 'BUYS_FROM')),
      share,
    )
    for (const match of shared)
      if (match.predicate === nearest && !qualities.get(match)?.share)
        assign(qualities, match, { share: toShare(share, match) })
  }
  for (const match of shared) {
    const share = match.type.meaning.name === 'BUYS_FROM' ? undefined : shareBeside(text, match)
    if (share) assign(qualities, match, { share })
  }
  for (const match of matches) {
    const period = nearestPeriod(parse, match.predicate, quantities.periods)
    if (period) assign(qualities, match, { asOf: period })
  }
  return qualities
}

/** Money that a company reports is no price. */
const isFigure = (figures: readonly Claim[], money: FoundMoney) =>
  figures.some(({ objectSpan }) => objectSpan.start < money.end && money.start < objectSpan.end)

/** The size of a round is not the sum that each of several investors put in. */
const sharesRound = (match: Match, matches: readonly Match[]) =>
  match.type.meaning.name === 'INVESTED_IN' &&
  matches.some(
    (other) =>
      other.predicate === match.predicate && other.type === match.type && other.subject.entity !== match.subject.entity,
  )

function assign(qualities: Map<Match, Qualities>, match: Match, more: Qualities): void {
  qualities.set(match, { ...qualities.get(match), ...more })
}

/** No relative clause, "that" or other finite verb stands between a predicate and its price. */
function sharesClause(parse: Parse, predicate: Predicate, span: { start: number; end: number }): boolean {
  const from = parse.tokens[predicate.from]?.start ?? 0
  const between = parse.phrases.filter((phrase) => {
    const start = parse.tokens[phrase.from]?.start ?? 0
    return span.start > from
      ? phrase.from >= predicate.to && start < span.start
      : phrase.to <= predicate.from && start >= span.end
  })
  return between.every(
    (phrase) =>
      phrase.kind !== 'WH' &&
      phrase.kind !== 'SUB' &&
      !(phrase.kind === 'VG' && phrase.form === 'finite' && phrase.lemma !== 'value' && phrase.lemma !== 'be'),
  )
}

/** What stands before the predicate is a little farther than what stands behind it. */
function distance(parse: Parse, predicate: Predicate, span: { start: number; end: number }): number {
  const start = parse.tokens[predicate.from]?.start ?? 0
  const end = parse.tokens[predicate.to - 1]?.end ?? 0
  return span.start >= end ? span.start - end : span.end <= start ? (start - span.end) * 1.5 : 0
}

function nearestPredicate(
  parse: Parse,
  matches: readonly Match[],
  span: { start: number; end: number },
): Predicate | undefined {
  let best: Predicate | undefined
  for (const { predicate } of matches)
    if (!best || distance(parse, predicate, span) < distance(parse, best, span)) best = predicate
  return best
}

function nearestPeriod(parse: Parse, predicate: Predicate, periods: readonly FoundPeriod[]): Period | undefined {
  let best: FoundPeriod | undefined
  for (const period of periods) {
    if (period.from === null && period.to === null) continue
    if (!sharesClause(parse, predicate, period)) continue
    if (!best || distance(parse, predicate, period) < distance(parse, predicate, best)) best = period
  }
  return best && { from: best.from, to: best.to, precision: best.precision, text: best.text }
}

function withoutSpan({ min, max, currency, period, approximate, text }: FoundMoney): Money {
  return { min, max, currency, period, approximate, text }
}

function toShare(share: FoundShare, match: Match): Share {
  const whole = share.of?.toLowerCase() ?? ''
  const whose = [match.object, match.subject].find(({ entity }) =>
    [entity.name, ...entity.aliases].some((name) => whole.includes(name.toLowerCase())),
  )
  return {
    value: share.value,
    approximate: share.approximate,
    of: share.of,
    ofEntity: whose?.entity.id ?? null,
    text: share.text,
  }
}
