import type { GraphEntity } from '#graph/graph.ts'
import type { Context } from './context.ts'
import { apiError } from './explain.ts'

const KEY = /^(organization|person|product|place)\//
const LONGEST_NAME = 300

/**
 * Whom a client means by a name, an alias or an id: an organization, or else whatever else goes by exactly that name.
 * Throws NOT_FOUND with names that are near to it.
 */
export async function findEntity(context: Context, name: string): Promise<GraphEntity> {
  const wanted = checkName(name)
  if (KEY.test(wanted)) {
    const entity = await context.loaders.entity.load(wanted)
    if (entity) return entity
  }
  const { company, suggestions } = await context.loaders.company.load(wanted)
  const found = company ?? (await findOther(context, wanted))
  if (found) return found
  throw notFound(`Nothing in the graph is called "${name}".`, suggestions)
}

/** Whom a client means, if it is an organization. Throws NOT_FOUND with names that are near to it. */
export async function findCompany(context: Context, name: string): Promise<GraphEntity> {
  const { company, suggestions } = await context.loaders.company.load(checkName(name))
  if (company) return company
  throw notFound(`No company in the graph is called "${name}".`, suggestions)
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
