import { yearlyOf } from '#graph/concentration.ts'
import type { ClaimEvidence, Dated, Fact, GraphEntity } from '#graph/graph.ts'
import type { Money } from '#model/extraction.ts'
import type { Context } from './context.ts'
import { dayOf } from './filters.ts'
import { type Connection, cut, type PageArguments, toConnection } from './page.ts'

/** Money that goes to somebody, as one fact states it. */
export interface SpendRow {
  readonly fact: Fact
  readonly amount: Dated<Money>
}

interface SpendArguments extends PageArguments {
  readonly asOf?: string | null | undefined
}

/**
 * What a company pays, the newest sum first. Facts of its suppliers and of the products it uses, those that are over
 * too; with `asOf` those that held on that day, each with the newest sum that speaks of no later one.
 */
export async function findSpend(
  context: Context,
  { key }: GraphEntity,
  { asOf: asked, ...page }: SpendArguments,
): Promise<Connection<SpendRow>> {
  const { asOf } = dayOf({ asOf: asked })
  const roles = asOf
    ? (['suppliers', 'technologies'] as const)
    : (['suppliers', 'technologies', 'formerSuppliers'] as const)
  const found = await Promise.all(roles.map((role) => context.loaders.related(role, asOf).load(key)))
  const facts = found.flatMap((related) => related.flatMap((each) => each.facts))
  const rows = await Promise.all(facts.map((fact) => payment(context, fact, asOf)))
  const paid = rows.filter((row) => row !== null).sort(byDay)
  return toConnection(
    cut(paid, ({ fact }) => fact.id, page),
    page.after,
  )
}

async function payment({ loaders }: Context, fact: Fact, asOf: string | undefined): Promise<SpendRow | null> {
  const { amount } = fact
  if (!amount) return null
  if (asOf === undefined || (amount.asOf ?? '') <= asOf) return { fact, amount }
  const earlier = (await loaders.evidence().load(fact.id)).flatMap(firmSum).filter(({ asOf: day }) => day! <= asOf)
  const [newest] = earlier.sort((a, b) => (a.asOf! < b.asOf! ? 1 : -1))
  return newest ? { fact, amount: newest } : null
}

/** The sum that a claim states without hedging, with its day: that which it speaks of, or else that of its article. */
function firmSum({ amount, asOf, article, polarity, modality, claimId }: ClaimEvidence): Dated<Money>[] {
  const day = asOf?.to ?? asOf?.from ?? article.publishedAt?.slice(0, 10) ?? null
  const isFirm = polarity === 'positive' && (modality === 'asserted' || modality === 'attributed')
  return amount && isFirm && day !== null ? [{ ...amount, asOf: day, claimId }] : []
}

/** What the resolvers of Spend say of its fact. */
export const spend = {
  to: ({ fact }: SpendRow) => fact.object!,
  product: ({ fact }: SpendRow) => fact.product,
  amountAsOf: ({ amount }: SpendRow) => amount.asOf,
  yearly: ({ amount }: SpendRow) => yearlyOf(amount),
}

function byDay(a: SpendRow, b: SpendRow): number {
  const [x, y] = [a.amount.asOf ?? '', b.amount.asOf ?? '']
  return x < y ? 1 : x > y ? -1 : a.fact.id < b.fact.id ? -1 : 1
}
