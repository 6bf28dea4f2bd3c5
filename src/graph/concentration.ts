import type { Money } from '#model/extraction.ts'
import { supplyEdges } from './edges.ts'
import { PERIODS_A_YEAR } from './facts.ts'
import type { Dated, GraphEntity } from './graph.ts'
import { normaliseName } from './names.ts'
import type { Concentration, CustomerWeight, MoneyConcentration, ShareConcentration, YearlyMoney } from './questions.ts'
import { toAmount, toDatedShare } from './records.ts'
import { statementFor } from './statements.ts'
import type { Row, Store } from './store.ts'
import { byCode, capKey, capped } from './values.ts'

const MOST = 1_000

/** See Questions.concentration. */
export async function concentration(
  store: Store,
  keys: readonly string[],
  asOf: string | null = null,
): Promise<readonly Concentration[]> {
  const rows = await store.read(statementFor('customers-with-figures', supplyEdges(asOf)), {
    keys: capped(keys),
    asOf,
    limit: MOST + 1,
  })
  return keys.map((key) => {
    const own = rows.filter((row) => row.key === capKey(key))
    const found = own.filter((row) => row.fact !== null)
    const weights = found.slice(0, MOST).map((row) => knownBy(asOf, toWeight(row, capKey(key))))
    return measure(weights, (own[0]?.customerCount as number | undefined) ?? 0, found.length > MOST)
  })
}

/** What single customers mean to a supplier. Stated shares and stated sums are measured apart, each total by itself. */
export function measure(all: readonly CustomerWeight[], customerCount: number, truncated: boolean): Concentration {
  const weights = all.filter(({ share, amount }) => share || amount).sort(byWeight)
  return {
    customerCount,
    unknownCustomers: Math.max(0, customerCount - new Set(weights.map(({ customer }) => customer.key)).size),
    customers: weights,
    byShare: shareMeasures(weights),
    byMoney: moneyMeasures(weights),
    truncated,
  }
}

/** Without the figures that speak of a later day. */
function knownBy(asOf: string | null, weight: CustomerWeight): CustomerWeight {
  if (asOf === null) return weight
  const isKnown = (figure: { readonly asOf: string | null } | null) => (figure?.asOf ?? '') <= asOf
  const amount = isKnown(weight.amount) ? weight.amount : null
  return { ...weight, share: isKnown(weight.share) ? weight.share : null, amount, yearly: amount && weight.yearly }
}

function toWeight(row: Row, supplier: string): CustomerWeight {
  const fact = row.fact as Readonly<Record<string, unknown>>
  const share = toDatedShare(fact)
  const amount = toAmount(fact)
  return {
    customer: row.customer as GraphEntity,
    factId: fact.id as string,
    // A share of what the customer buys says nothing about the supplier.
    share: share && (share.ofEntity === null || share.ofEntity === supplier) ? share : null,
    amount,
    yearly: amount && yearlyOf(amount),
  }
}

/** "nearly $20 million per month" is at most 240 million a year; a single sum is nothing a year. */
export function yearlyOf({ min, max, currency, period, text }: Dated<Money>): YearlyMoney | null {
  if (period === null) return null
  const times = PERIODS_A_YEAR[period]
  const yearly = (sum: number | null) => (sum === null ? null : sum * times)
  return { min: yearly(min), max: yearly(max), currency, basis: times === 1 ? text : `${text} × ${times}` }
}

function byWeight(a: CustomerWeight, b: CustomerWeight): number {
  return (
    (b.share?.value ?? -1) - (a.share?.value ?? -1) ||
    (middle(b.yearly) ?? -1) - (middle(a.yearly) ?? -1) ||
    byCode(a.customer.key, b.customer.key) ||
    byCode(a.factId, b.factId)
  )
}

/** One customer's part of a total. */
interface Part {
  readonly customer: GraphEntity
  readonly value: number
}

function shareMeasures(weights: readonly CustomerWeight[]): readonly ShareConcentration[] {
  const totals = new Map<string, { of: string; parts: Map<string, Part> }>()
  for (const { customer, share } of weights) {
    // Without knowing whose total it is, a share can't be compared with any other.
    if (!share || share.ofEntity === null) continue
    const of = share.of ?? customer.name
    const total = totals.get(normaliseName(of)) ?? { of, parts: new Map<string, Part>() }
    totals.set(normaliseName(of), total)
    // The largest comes first; a second fact about the same customer is part of the first or an older one.
    if (!total.parts.has(customer.key)) total.parts.set(customer.key, { customer, value: share.value })
  }
  return [...totals]
    .sort(([a], [b]) => byCode(a, b))
    .map(([, { of, parts }]) => ({ of, ...ofShares([...parts.values()]) }))
}

function ofShares(parts: readonly Part[]) {
  const largest = parts[0]!
  const known = sum(parts.map(({ value }) => value))
  const unknown = Math.max(0, 1 - known)
  return {
    customerCount: parts.length,
    largestCustomer: largest.customer,
    largestShare: largest.value,
    knownShare: rounded(known),
    unknownShare: rounded(unknown),
    hhi: index(parts.map(({ value }) => value)),
    // A little more than the whole is rounding; more than that is of different times.
    hhiAtMost: known > 1.005 ? null : index([...parts.map(({ value }) => value), unknown]),
  }
}

function moneyMeasures(weights: readonly CustomerWeight[]): readonly MoneyConcentration[] {
  const currencies = new Map<string, Map<string, { customer: GraphEntity; yearly: YearlyMoney; value: number }>>()
  for (const { customer, yearly } of weights) {
    const value = middle(yearly)
    if (!yearly || value === null || value <= 0) continue
    const parts = currencies.get(yearly.currency) ?? new Map()
    currencies.set(yearly.currency, parts)
    // Sums of one customer are never added up: one may be part of the other.
    const known = parts.get(customer.key)
    if (!known || known.value < value) parts.set(customer.key, { customer, yearly, value })
  }
  return [...currencies]
    .sort(([a], [b]) => byCode(a, b))
    .map(([currency, byCustomer]) => {
      const parts = [...byCustomer.values()].sort((a, b) => b.value - a.value || byCode(a.customer.key, b.customer.key))
      const total = sum(parts.map(({ value }) => value))
      return {
        currency,
        customerCount: parts.length,
        largestCustomer: parts[0]!.customer,
        largestShare: rounded(parts[0]!.value / total),
        known: {
          min: bound(parts.map(({ yearly }) => yearly.min ?? 0)),
          max: bound(parts.map(({ yearly }) => yearly.max)),
          currency,
          basis: `the known sums of ${parts.length === 1 ? '1 customer' : `${parts.length} customers`}`,
        },
        hhi: index(parts.map(({ value }) => value / total)),
      }
    })
}

/** Of a range the middle, of one bound that bound. */
function middle(money: YearlyMoney | null): number | null {
  const bounds = [money?.min, money?.max].filter((value) => value != null)
  return bounds.length === 0 ? null : sum(bounds) / bounds.length
}

/** The sum, unless a part has no such bound. */
function bound(values: readonly (number | null)[]): number | null {
  return values.includes(null) ? null : sum(values as number[])
}

/** Herfindahl–Hirschman: the squares of percentages. One customer alone is 10,000. */
function index(shares: readonly number[]): number {
  return rounded(sum(shares.map((share) => (share * 100) ** 2)), 1)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function rounded(value: number, digits = 4): number {
  return Number(value.toFixed(digits))
}
