import type { Besides, CompanyMatch, Fact, GraphEntity, Related } from '#graph/graph.ts'
import type { Context } from './context.ts'
import { apiError } from './explain.ts'

const KEY = /^(organization|person|product|place)\//
const LONGEST_NAME = 300

/** Whom a client means, and what was asked of it besides, where that was read too. */
export type Meant = readonly [entity: GraphEntity, besides?: CompanyMatch['besides']]

/**
 * Whom a client means by a name, an alias or an id: an organization, or else whatever else goes by exactly that name.
 * Throws NOT_FOUND with names that are near to it.
 */
export async function findEntity(context: Context, name: string): Promise<GraphEntity> {
  const [entity] = await findEntityWith(context, name, [])
  return entity
}

/** The same with what is asked of it besides. */
export async function findEntityWith(context: Context, name: string, besides: readonly Besides[]): Promise<Meant> {
  const wanted = checkName(name)
  // An organization is found by its key together with what is asked of it.
  if (KEY.test(wanted) && !(besides.length > 0 && wanted.startsWith('organization/'))) {
    const entity = await context.loaders.entity.load(wanted)
    if (entity) return [entity]
  }
  const { company, suggestions, besides: found } = await match(context, wanted, besides)
  if (company) return [company, found]
  const other = await findOther(context, wanted)
  if (other) return [other]
  throw notFound(`Nothing in the graph is called "${name}".`, suggestions)
}

/** Whom a client means, if it is an organization. Throws NOT_FOUND with names that are near to it. */
export async function findCompany(
  context: Context,
  name: string,
  besides: readonly Besides[] = [],
): Promise<GraphEntity> {
  const [company] = await findCompanyWith(context, name, besides)
  return company
}

/** The same with what is asked of it besides. */
export async function findCompanyWith(context: Context, name: string, besides: readonly Besides[]): Promise<Meant> {
  const { company, suggestions, besides: found } = await match(context, checkName(name), besides)
  if (company) return [company, found]
  throw notFound(`No company in the graph is called "${name}".`, suggestions)
}

/** The organizations that a name means. What was read besides is remembered for the fields that want it. */
async function match({ graph, loaders }: Context, name: string, besides: readonly Besides[]): Promise<CompanyMatch> {
  if (besides.length === 0) return loaders.company.load(name)
  const match = await graph.company(name, besides)
  const { company, besides: found } = match
  if (!company || !found) return match
  for (const [at, one] of besides.entries()) {
    if ('role' in one)
      loaders.related(one.role, one.asOf, one.reading).prime(company.key, found[at] as readonly Related[])
    else if ('filter' in one) loaders.factsOf(one.filter, one.reading).prime(company.key, found[at] as readonly Fact[])
  }
  return match
}

export function checkName(name: string): string {
  const wanted = name.trim()
  if (wanted.length > 0 && wanted.length <= LONGEST_NAME) return wanted
  const message = wanted ? `A name has at most ${LONGEST_NAME} characters.` : 'The name is empty.'
  throw apiError('BAD_USER_INPUT', message, 'Give the name as articles write it, for example "Microsoft".')
}

function notFound(message: string, suggestions: readonly string[]) {
  const near = suggestions.length > 0 ? `Did you mean ${suggestions.join(', ')}? Or look` : 'Look'
  return apiError('NOT_FOUND', message, `${near} it up with \`search\`.`, { suggestions })
}

async function findOther(context: Context, name: string): Promise<GraphEntity | undefined> {
  const near = await context.graph.search(name, { kinds: ['Person', 'Product', 'Place'], limit: 10 })
  const aliases = await context.loaders.aliases.loadMany(near.map((entity) => entity.key))
  const same = (other: string) => other.toLowerCase() === name.toLowerCase()
  return near.find((entity, index) => {
    const names = aliases[index]
    return same(entity.name) || (Array.isArray(names) && names.some(same))
  })
}
