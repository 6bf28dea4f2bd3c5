import type { GraphQLResolveInfo } from 'graphql'
import type { Fact, Fields, GraphEntity, Related, Role } from '#graph/graph.ts'
import type { EntityKind } from '#model/extraction.ts'
import type { Context } from './context.ts'
import { dayOf, toFilter, toRange } from './filters.ts'
import type { CompanyFactsArgs, Resolvers } from './generated/types.ts'
import { findSpend } from './money.ts'
import { findEntity } from './names.ts'
import { type Connection, cut, type PageArguments, reachOf, toConnection, withTotal } from './page.ts'
import { toTimeline } from './timeline.ts'
import { wantedBelow } from './wanted.ts'

/** Organizations, people, products and places: who they are and whom they are related to. */
export const entities: Required<Pick<Resolvers, 'Entity' | 'Company' | 'Person' | 'Product' | 'Place'>> = {
  Entity: { __resolveType: ({ kind }) => TYPES[kind] },
  Company: {
    ...named(),
    customers: neighbours('customers', 'Organization'),
    suppliers: neighbours('suppliers', 'Organization'),
    formerCustomers: neighbours('formerCustomers', 'Organization'),
    formerSuppliers: neighbours('formerSuppliers', 'Organization'),
    technologies: neighbours('technologies', 'Product'),
    competitors: neighbours('competitors', 'Organization'),
    partners: neighbours('partners', 'Organization'),
    parents: neighbours('parents', 'Organization'),
    subsidiaries: neighbours('subsidiaries', 'Organization'),
    acquirers: neighbours('acquirers'),
    acquisitions: neighbours('acquisitions', 'Organization'),
    investors: neighbours('investors'),
    investments: neighbours('investments', 'Organization'),
    products: neighbours('products', 'Product'),
    people: neighbours('people', 'Person'),
    founders: neighbours('founders'),
    founded: neighbours('founded', 'Organization'),
    places: neighbours('headquarters', 'Place'),
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
    parent: strongest('parents', 'Organization'),
    headquarters: strongest('headquarters', 'Place'),
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
    positions: neighbours('positions', 'Organization'),
    founded: neighbours('founded', 'Organization'),
    investments: neighbours('investments', 'Organization'),
    acquisitions: neighbours('acquisitions', 'Organization'),
  },
  Product: {
    ...named(),
    makers: neighbours('makers', 'Organization'),
    users: neighbours('users', 'Organization'),
  },
  Place: { ...named(), residents: neighbours('residents', 'Organization') },
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

async function findFacts(
  { key }: GraphEntity,
  args: CompanyFactsArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Connection<Fact>> {
  const filter = toFilter(args.filter)
  const { factsOf, factCounts } = context.loaders
  if (!args.filter?.company) {
    const facts = await factsOf(filter, { limit: reachOf(args), fields: wantedBelow(info) }).load(key)
    return withTotal(toFactPage(facts, args), () => factCounts(filter).load(key))
  }
  const other = await findEntity(context, args.filter.company)
  const facts = await factsOf(filter).load(key)
  return toFactPage(
    facts.filter((fact) => involves(fact, other)),
    args,
  )
}

function toFactPage(facts: readonly Fact[], page: PageArguments): Connection<Fact> {
  return toConnection(
    cut(facts, (fact) => fact.id, page),
    page.after,
  )
}

function involves({ subject, object, productEntity }: Fact, { key }: GraphEntity): boolean {
  return [subject, object, productEntity].some((entity) => entity?.key === key)
}

/** A page, and the day that is asked about. */
interface NeighbourArguments extends PageArguments {
  readonly asOf?: string | null | undefined
}

/** A field that lists the neighbours in one role, only those of a kind where the field promises one. */
function neighbours(role: Role, kind?: EntityKind) {
  return (entity: GraphEntity, page: NeighbourArguments, context: Context, info: GraphQLResolveInfo) =>
    findNeighbours(context, entity, role, page, kind, wantedBelow(info))
}

/** A page of the neighbours in one role, each with the facts that make it one. */
export async function findNeighbours(
  { loaders }: Context,
  { key }: GraphEntity,
  role: Role,
  { asOf, ...page }: NeighbourArguments,
  kind: EntityKind | undefined,
  fields: Fields,
): Promise<Connection<GraphEntity, { facts: Fact[] }>> {
  const day = dayOf({ asOf }).asOf
  const related = ofKind(await loaders.related(role, day, { limit: reachOf(page), fields }).load(key), kind)
  const { nodes, edges, ...rest } = toConnection(cut(related, keyOf, page), page.after)
  return {
    ...withTotal(rest, () => loaders.relatedCounts(role, day).load(key)),
    nodes: nodes.map(({ entity }) => entity),
    edges: edges.map((edge) => ({
      node: edge.node.entity,
      facts: [...edge.node.facts],
      get cursor() {
        return edge.cursor
      },
    })),
  }
}

/** A field that gives the neighbour with the best support. */
function strongest(role: Role, kind: EntityKind) {
  return async ({ key }: GraphEntity, args: { readonly asOf?: string | null | undefined }, { loaders }: Context) => {
    const related = await loaders.related(role, dayOf(args).asOf, { limit: 1, fields: [] }).load(key)
    return ofKind(related, kind)[0]?.entity ?? null
  }
}

function ofKind(related: readonly Related[], kind: EntityKind | undefined): readonly Related[] {
  return kind ? related.filter(({ entity }) => entity.kind === kind) : related
}

function keyOf({ entity }: Related): string {
  return entity.key
}
