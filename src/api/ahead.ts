import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, getArgumentValues } from 'graphql'
import type { Besides, FactReading, Fields, Reading } from '#graph/graph.ts'
import { dayOf, isWithin, toFilter } from './filters.ts'
import type { CompanyFactsArgs, FactClaimsArgs } from './generated/types.ts'
import { canReach, type PageArguments, reachOf } from './page.ts'
import { LISTS_OF_COMPANY, type NeighbourArguments, type Neighbours, STRONGEST_OF_COMPANY } from './roles.ts'
import { fieldsBelow, wantedBelow } from './wanted.ts'

/** The part of what a resolver is told that says what the request asks. */
export type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'schema' | 'variableValues'>

/** Lists that are read together with the company; any further list is a question by itself. */
const MOST = 4

/**
 * What the fields below say will be asked of the company that is being looked up, so that one statement can do both.
 * Whatever is not seen here is asked for when its field is answered.
 */
export function besidesOf(asked: Asked): readonly Besides[] {
  const [node, another] = asked.fieldNodes
  if (!node || another) return []
  return fieldsBelow(node, asked.fragments)
    .flatMap((field) => toBesides({ ...asked, fieldNodes: [field] }, field))
    .slice(0, MOST)
}

function toBesides(asked: Asked, field: FieldNode): readonly Besides[] {
  const { value: name } = field.name
  const list = LISTS.get(name)
  if (list) {
    const args: NeighbourArguments = argumentsOf(asked, field, 'Company')
    return canReach(args) ? [{ role: list.role, ...dayOf(args), reading: neighbourReading(asked, args) }] : []
  }
  const role = STRONGEST.get(name)?.role
  if (role) return [{ role, ...dayOf(argumentsOf(asked, field, 'Company')), reading: THE_STRONGEST }]
  if (name !== 'facts') return []
  const args: CompanyFactsArgs = argumentsOf(asked, field, 'Company')
  const { company, minConfidence } = args.filter ?? {}
  if (company || !canReach(args) || !isWithin(minConfidence ?? 0, 0, 1)) return []
  return [{ filter: toFilter(args.filter), reading: factReading(asked, args) }]
}

const LISTS = new Map<string, Neighbours>(Object.entries(LISTS_OF_COMPANY))
const STRONGEST = new Map<string, Neighbours>(Object.entries(STRONGEST_OF_COMPANY))

/** What to read of the neighbour with the best support. */
export const THE_STRONGEST: FactReading = { limit: 1, fields: [] }

/** What to read of neighbours and their facts, and of the claims behind these where their list is asked for too. */
export function neighbourReading(asked: Asked, page: PageArguments): FactReading {
  return readingOf(asked, page, [['edges', 'facts', 'claims']])
}

/** The same of facts. */
export function factReading(asked: Asked, page: PageArguments): FactReading {
  return readingOf(asked, page, [
    ['nodes', 'claims'],
    ['edges', 'node', 'claims'],
  ])
}

/** What to read of a list of claims. */
export function claimReading(asked: Pick<Asked, 'fieldNodes' | 'fragments'>, page: PageArguments): Reading {
  return { limit: reachOf(page), fields: fieldsFor(asked, page) }
}

/** To go on after a cursor the ids are needed that it is made of. */
function fieldsFor(asked: Pick<Asked, 'fieldNodes' | 'fragments'>, { after }: PageArguments): Fields {
  return after ? [...wantedBelow(asked), 'cursor'] : wantedBelow(asked)
}

function readingOf(asked: Asked, page: PageArguments, ways: readonly (readonly string[])[]): FactReading {
  const reading = { limit: reachOf(page), fields: fieldsFor(asked, page) }
  const [node, another] = asked.fieldNodes
  if (!node || another) return reading
  const [claims, more] = ways.flatMap((way) => follow(node, way, asked))
  if (!claims || more) return reading
  const args: FactClaimsArgs = argumentsOf(asked, claims, 'Fact')
  const isFirstPage = !args.after && canReach(args)
  return isFirstPage ? { ...reading, claims: claimReading({ ...asked, fieldNodes: [claims] }, args) } : reading
}

/** The fields at the end of a way down from a field. */
function follow(node: FieldNode, [name, ...rest]: readonly string[], asked: Asked): readonly FieldNode[] {
  const next = fieldsBelow(node, asked.fragments).filter((field) => field.name.value === name)
  return rest.length === 0 ? next : next.flatMap((field) => follow(field, rest, asked))
}

/** The arguments of a field of a type, as its resolver will get them. */
function argumentsOf<Args extends object>({ schema, variableValues }: Asked, node: FieldNode, type: string): Args {
  const field = (schema.getType(type) as GraphQLObjectType).getFields()[node.name.value]!
  return getArgumentValues(field, node, variableValues) as Args
}
