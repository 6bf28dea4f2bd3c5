import { yearlyOf } from '#graph/concentration.ts'
import type { Fact, GraphEntity } from '#graph/graph.ts'
import type { Context } from './context.ts'
import { type Connection, cut, type PageArguments, toConnection } from './page.ts'

/** Money that goes to somebody, as one fact states it. */
export interface SpendRow {
  readonly fact: Fact
}

/** What a company pays, the newest sum first. Facts of its suppliers and of the products it uses, those that are over too. */
export async function findSpend(
  { loaders }: Context,
  { key }: GraphEntity,
  page: PageArguments,
): Promise<Connection<SpendRow>> {
  const roles = (['suppliers', 'technologies', 'formerSuppliers'] as const).map((role) =>
    loaders.related(role).load(key),
  )
  const facts = (await Promise.all(roles)).flatMap((related) => related.flatMap((each) => each.facts))
  const paid = facts.filter(({ amount }) => amount !== null).sort(byDay)
  return toConnection(
    cut(
      paid.map((fact) => ({ fact })),
      ({ fact }) => fact.id,
      page,
    ),
    page.after,
  )
}

/** What the resolvers of Spend say of its fact. */
export const spend = {
  to: ({ fact }: SpendRow) => fact.object!,
  product: ({ fact }: SpendRow) => fact.product,
  amount: ({ fact }: SpendRow) => fact.amount!,
  amountAsOf: ({ fact }: SpendRow) => fact.amount!.asOf,
  yearly: ({ fact }: SpendRow) => yearlyOf(fact.amount!),
}

function byDay(a: Fact, b: Fact): number {
  const [x, y] = [a.amount!.asOf ?? '', b.amount!.asOf ?? '']
  return x < y ? 1 : x > y ? -1 : a.id < b.id ? -1 : 1
}
