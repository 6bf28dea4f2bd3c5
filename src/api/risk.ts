import type { Fact } from '#graph/graph.ts'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { connectionOf, cut, toConnection, toPage } from './page.ts'

type Types =
  | 'SharedSupplier'
  | 'SoleSupply'
  | 'SoleProduct'
  | 'Impact'
  | 'Reached'
  | 'Concentration'
  | 'CustomerWeight'
  | 'Switch'
  | 'Changes'
  | 'Contradiction'

/** Ways, risk and change: what the graph answers with ids, opened to facts. */
export const risk: Required<Pick<Resolvers, Types>> = {
  SharedSupplier: {
    factsOfA: ({ factIdsOfA }, _, context) => loadFacts(context, factIdsOfA),
    factsOfB: ({ factIdsOfB }, _, context) => loadFacts(context, factIdsOfB),
  },
  SoleSupply: {
    products: ({ products }) => [...products],
    reliantCustomers: async ({ company, asOf }, page, context) => {
      const found = await context.graph.reliantCustomers(company.key, asOf)
      return connectionOf(
        cut(found, ({ entity }) => entity.key, page),
        page.after,
        ({ entity, factIds }) => ({ node: entity, facts: () => loadFacts(context, factIds) }),
      )
    },
  },
  SoleProduct: {
    facts: ({ factIds }, _, context) => loadFacts(context, factIds),
  },
  Impact: {
    levels: ({ reached }) => {
      const depths = [...new Set(reached.map(({ path }) => path.depth))]
      return depths.map((depth) => {
        const level = reached.filter(({ path }) => path.depth === depth)
        return {
          depth,
          count: level.length,
          knownShares: level.filter(({ share }) => share).length,
          reached: level,
        }
      })
    },
  },
  Reached: {
    entity: ({ path }) => path.end,
    depth: ({ path }) => path.depth,
  },
  Concentration: {
    customers: ({ customers }) => [...customers],
    byShare: ({ byShare }) => [...byShare],
    byMoney: ({ byMoney }) => [...byMoney],
  },
  CustomerWeight: {
    shareAsOf: ({ share }) => share?.asOf ?? null,
    amountAsOf: ({ amount }) => amount?.asOf ?? null,
    fact: ({ factId }, _, context) => loadFact(context, factId),
  },
  Switch: {
    left: ({ leftId }, _, context) => loadFact(context, leftId),
    joined: ({ joinedId }, _, context) => (joinedId ? loadFact(context, joinedId) : null),
  },
  Changes: {
    new: async ({ range, filter }, page, { graph }) =>
      toConnection(
        await graph.facts({ ...filter, statuses: ['current', 'ended'], began: range }, toPage(page)),
        page.after,
      ),
    ended: async ({ range, filter }, page, { graph }) =>
      toConnection(await graph.facts({ ...filter, statuses: ['ended'], ended: range }, toPage(page)), page.after),
    disputed: async ({ range, filter }, page, { graph }) =>
      toConnection(await graph.facts({ ...filter, statuses: ['disputed'], seen: range }, toPage(page)), page.after),
  },
  Contradiction: {
    facts: ({ factIds }, _, context) => loadFacts(context, factIds),
  },
}

/** The facts behind an answer; one that went while the question was answered is left out. */
export async function loadFacts({ loaders }: Context, ids: readonly string[]): Promise<Fact[]> {
  const facts = await loaders.fact.loadMany(ids)
  return facts.flatMap((fact) => {
    if (fact instanceof Error) throw fact
    return fact ?? []
  })
}

async function loadFact(context: Context, id: string): Promise<Fact> {
  const [fact] = await loadFacts(context, [id])
  if (fact) return fact
  throw new Error(`an answer names a fact that is not there: ${id}`)
}
