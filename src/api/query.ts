import type { FactFilter } from '#graph/graph.ts'
import { RELATION_NAMES } from '#model/relation.ts'
import { besidesOf, neighbourReading } from './ahead.ts'
import type { Context } from './context.ts'
import { askedBesides, toOptions, walked } from './dependency.ts'
import { apiError } from './explain.ts'
import { between, dayOf, toFilter, toRange } from './filters.ts'
import type { FactFilter as FilterInput, QueryResolvers } from './generated/types.ts'
import { idsIn } from './loading.ts'
import { checkName, findCompany, findCompanyWith, findEntity, findEntityWith } from './names.ts'
import { findNeighbours } from './neighbours.ts'
import { findNode } from './node.ts'
import { cut, toConnection, toPage } from './page.ts'
import { LISTS_OF_COMPANY } from './roles.ts'
import { wantedBelow } from './wanted.ts'

/** The questions. */
export const query: QueryResolvers = {
  company: (_, { name }, context, info) => findCompany(context, name, besidesOf(info)),

  companies: async (_, { name }, { loaders }) => {
    const { company, others } = await loaders.company.load(checkName(name))
    return company ? [company, ...others] : []
  },

  search: async (_, { text, kinds, first }, { graph }) => {
    const found = await graph.search(checkName(text), {
      limit: between('first', first ?? 10, 1, 100),
      ...(kinds && { kinds }),
    })
    return [...found]
  },

  dependencies: async (_, args, context, info) => {
    const options = toOptions(args, wantedBelow(info))
    const [root, besides] = await findCompanyWith(context, args.company, askedBesides('dependencies', options))
    return { root, ...(walked(besides) ?? (await context.graph.dependencies(root, options))) }
  },

  dependents: async (_, args, context, info) => {
    const options = toOptions(args, wantedBelow(info))
    const [root, besides] = await findEntityWith(context, args.company, askedBesides('dependents', options))
    return { root, ...(walked(besides) ?? (await context.graph.dependents(root, options))) }
  },

  competitors: async (_, { company, ...page }, context, info) => {
    const which = LISTS_OF_COMPANY.competitors
    const besides = { role: which.role, ...dayOf(page), reading: neighbourReading(info, page) }
    const entity = await findCompany(context, company, [besides])
    return findNeighbours(context, entity, which, page, info)
  },

  path: async (_, { from, to, ...args }, context) => {
    const [start, end] = await Promise.all([findEntity(context, from), findEntity(context, to)])
    return context.graph.path(start.key, end.key, {
      maxSteps: between('maxSteps', args.maxSteps ?? 6, 1, 8),
      minConfidence: between('minConfidence', args.minConfidence ?? 0, 0, 1),
      minSources: args.minSources ?? 1,
      anyDirection: args.anyDirection ?? false,
      rollUp: args.rollUp ?? false,
      ...(args.types && { types: args.types }),
      ...dayOf(args),
    })
  },

  sharedSuppliers: async (_, { a, b, asOf, ...page }, context) => {
    const [one, other] = await Promise.all([findCompany(context, a), findCompany(context, b)])
    const shared = await context.graph.sharedSuppliers(one.key, other.key, dayOf({ asOf }).asOf)
    return toConnection(
      cut(shared, ({ supplier }) => supplier.key, page),
      page.after,
    )
  },

  soleSupplier: async (_, args, context) => {
    const company = await findCompany(context, args.company)
    const { asOf } = dayOf(args)
    return { company, asOf, ...(await context.graph.soleSupplier(company.key, asOf)) }
  },

  impact: async (_, { on, company, ...args }, context) => {
    const root = await findCompany(context, company)
    return { root, ...(await context.graph.impact(root, on, toOptions({ company, ...args }))) }
  },

  switches: async (_, { company, from, to, asOf, ...page }, context) => {
    const range = toRange({ from, to: earliest(to, asOf) })
    const filter = { ...range, ...(await keyOf(context, company)) }
    return toConnection(await context.graph.switches(filter, toPage(page)), page.after)
  },

  changes: async (_, { from, to, company, types }, context) => ({
    range: { from, to },
    filter: { ...(types && { types }), ...(await keyOf(context, company)) },
  }),

  contradictions: async (_, { company, asOf, ...page }, context) => {
    const filter = { ...dayOf({ asOf }), ...(await keyOf(context, company)) }
    return toConnection(await context.graph.contradictions(filter, toPage(page)), page.after)
  },

  facts: async (_, { filter, ...page }, context) => {
    const conditions = await withCompany(context, filter)
    return toConnection(await context.graph.facts(conditions, toPage(page)), page.after)
  },

  article: async (_, { id }, { graph }) => {
    const article = await graph.article(id)
    if (article) return article
    throw apiError('NOT_FOUND', `No article has the id "${id}".`, 'List what has been loaded with `articles`.')
  },

  articles: async (_, { filter, ...page }, context) => {
    const company = filter?.company ? (await findEntity(context, filter.company)).key : undefined
    const conditions = {
      ...(company && { company }),
      ...(filter?.publisher && { publisher: filter.publisher }),
      ...(filter?.language && { language: filter.language.toLowerCase() }),
      ...toRange({ from: filter?.from, to: filter?.to }),
      ...dayOf({ asOf: filter?.asOf }),
      ...(filter?.state && { ids: await idsIn(context, filter.state) }),
    }
    return toConnection(await context.graph.articles(conditions, toPage(page)), page.after)
  },

  node: (_, { id }, context) => findNode(context, id),

  nodes: async (_, { ids }, context) => {
    between('The number of ids', ids.length, 0, 200)
    return Promise.all(ids.map((id) => findNode(context, id)))
  },

  hubs: async (_, { first }, { graph }) => [...(await graph.hubs(between('first', first ?? 10, 1, 100)))],

  counts: async (_, __, { graph }) => {
    const { factsByType, ...counts } = await graph.counts()
    const byType = RELATION_NAMES.map((type) => ({ type, count: factsByType[type] ?? 0 }))
    return { ...counts, factsByType: byType.filter(({ count }) => count > 0) }
  },
}

function earliest(one?: string | null, other?: string | null): string | null | undefined {
  if (one == null || other == null) return one ?? other
  return one < other ? one : other
}

async function keyOf(context: Context, name: string | null | undefined): Promise<{ company?: string }> {
  return name == null ? {} : { company: (await findEntity(context, name)).key }
}

async function withCompany(context: Context, filter: FilterInput | null | undefined): Promise<FactFilter> {
  if (!filter?.company) return toFilter(filter)
  return { ...toFilter(filter), company: (await findEntity(context, filter.company)).key }
}
