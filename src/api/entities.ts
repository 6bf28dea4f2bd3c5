import type { GraphQLResolveInfo } from 'graphql'
import type { Fact, GraphEntity } from '#graph/graph.ts'
import { after } from './after.ts'
import { factReading } from './ahead.ts'
import type { Context } from './context.ts'
import { dayOf, toFilter, toRange } from './filters.ts'
import type { CompanyFactsArgs, Resolvers } from './generated/types.ts'
import { findSpend } from './money.ts'
import { findEntity } from './names.ts'
import { neighbours, strongest } from './neighbours.ts'
import { type Connection, connectionOf, cut, type PageArguments, toConnection } from './page.ts'
import { LISTS_OF_COMPANY, STRONGEST_OF_COMPANY } from './roles.ts'
import { toTimeline } from './timeline.ts'

/** Organizations, people, products and places: who they are and whom they are related to. */
export const entities: Required<Pick<Resolvers, 'Entity' | 'Company' | 'Person' | 'Product' | 'Place'>> = {
  Entity: { __resolveType: ({ kind }) => TYPES[kind] },
  Company: {
    ...named(),
    customers: neighbours(LISTS_OF_COMPANY.customers),
    suppliers: neighbours(LISTS_OF_COMPANY.suppliers),
    formerCustomers: neighbours(LISTS_OF_COMPANY.formerCustomers),
    formerSuppliers: neighbours(LISTS_OF_COMPANY.formerSuppliers),
    technologies: neighbours(LISTS_OF_COMPANY.technologies),
    competitors: neighbours(LISTS_OF_COMPANY.competitors),
    partners: neighbours(LISTS_OF_COMPANY.partners),
    parents: neighbours(LISTS_OF_COMPANY.parents),
    subsidiaries: neighbours(LISTS_OF_COMPANY.subsidiaries),
    acquirers: neighbours(LISTS_OF_COMPANY.acquirers),
    acquisitions: neighbours(LISTS_OF_COMPANY.acquisitions),
    investors: neighbours(LISTS_OF_COMPANY.investors),
    investments: neighbours(LISTS_OF_COMPANY.investments),
    products: neighbours(LISTS_OF_COMPANY.products),
    people: neighbours(LISTS_OF_COMPANY.people),
    founders: neighbours(LISTS_OF_COMPANY.founders),
    founded: neighbours(LISTS_OF_COMPANY.founded),
    places: neighbours(LISTS_OF_COMPANY.places),
    spend: (entity, page, context) => findSpend(context, entity, page),
    timeline: async ({ key }, { from, to, ...page }, { loaders }) => {
      const entries = toTimeline(await loaders.factsOf({}).load(key), toRange({ from, to }))
      return toConnection(
        cut(entries, ({ fact, event }) => `${fact.id} ${event}`, page),
        page.after,
      )
    },
    inferredCompetitors: async ({ key }, { asOf, ...page }, { loaders }) => {
      const found = await loaders.inferredCompetitors(dayOf({ asOf }).asOf).load(key)
      return toConnection(
        cut(found, ({ company }) => company.key, page),
        page.after,
      )
    },
    concentration: ({ key }, args, { loaders }) => loaders.concentration(dayOf(args).asOf).load(key),
    parent: strongest(STRONGEST_OF_COMPANY.parent),
    headquarters: strongest(STRONGEST_OF_COMPANY.headquarters),
    figures: async ({ key }, { asOf, ...page }, { loaders }) => {
      const facts = await loaders.factsOf({ types: ['REPORTS'] }).load(key)
      const day = dayOf({ asOf }).asOf ?? LAST_DAY
      const known = facts.filter(({ figure, heldFrom }) => (figure?.asOf ?? heldFrom ?? '') <= day)
      return toConnection(
        cut(known, (fact) => fact.id, page),
        page.after,
      )
    },
  },
  Person: {
    ...named(),
    positions: neighbours({ role: 'positions', kind: 'Organization' }),
    founded: neighbours(LISTS_OF_COMPANY.founded),
    investments: neighbours(LISTS_OF_COMPANY.investments),
    acquisitions: neighbours(LISTS_OF_COMPANY.acquisitions),
  },
  Product: {
    ...named(),
    makers: neighbours({ role: 'makers', kind: 'Organization' }),
    users: neighbours({ role: 'users', kind: 'Organization' }),
  },
  Place: { ...named(), residents: neighbours({ role: 'residents', kind: 'Organization' }) },
}

const LAST_DAY = '9999-12-31'

/** The GraphQL type of each kind. */
export const TYPES = { Organization: 'Company', Person: 'Person', Product: 'Product', Place: 'Place' } as const

/** What everything with a name can be asked. */
function named() {
  return {
    id: ({ key }: GraphEntity) => key,
    aliases: async ({ key, name }: GraphEntity, _: object, { loaders }: Context) => {
      const names = await loaders.aliases.load(key)
      return names.filter((alias) => alias !== name)
    },
    facts: findFacts,
  }
}

function findFacts(
  { key }: GraphEntity,
  args: CompanyFactsArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Connection<Fact> | Promise<Connection<Fact>> {
  const filter = toFilter(args.filter)
  const { factsOf, factCounts } = context.loaders
  if (args.filter?.company) return findFactsWith(key, args.filter.company, args, context)
  return after(factsOf(filter, factReading(info, args)).load(key), (facts) =>
    toFactPage(facts, args, () => factCounts(filter).load(key)),
  )
}

async function findFactsWith(
  key: string,
  company: string,
  args: CompanyFactsArgs,
  context: Context,
): Promise<Connection<Fact>> {
  const other = await findEntity(context, company)
  const facts = await context.loaders.factsOf(toFilter(args.filter)).load(key)
  return toFactPage(
    facts.filter((fact) => involves(fact, other)),
    args,
  )
}

function toFactPage(
  facts: readonly Fact[],
  page: PageArguments,
  total?: () => number | Promise<number>,
): Connection<Fact> {
  return connectionOf(
    cut(facts, (fact) => fact.id, page),
    page.after,
    (node) => ({ node }),
    total,
  )
}

function involves({ subject, object, productEntity }: Fact, { key }: GraphEntity): boolean {
  return [subject, object, productEntity].some((entity) => entity?.key === key)
}
