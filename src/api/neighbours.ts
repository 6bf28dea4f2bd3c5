import type { GraphQLResolveInfo } from 'graphql'
import type { Fact, GraphEntity, Related } from '#graph/graph.ts'
import type { EntityKind } from '#model/extraction.ts'
import { after } from './after.ts'
import { type Asked, neighbourReading, THE_STRONGEST } from './ahead.ts'
import type { Context } from './context.ts'
import { dayOf } from './filters.ts'
import { type Connection, connectionOf, cut } from './page.ts'
import type { NeighbourArguments, Neighbours } from './roles.ts'

/** A field that lists neighbours. */
export function neighbours(which: Neighbours) {
  return (entity: GraphEntity, page: NeighbourArguments, context: Context, info: GraphQLResolveInfo) =>
    findNeighbours(context, entity, which, page, info)
}

/** A page of neighbours, each with the facts that make it one. */
export function findNeighbours(
  { loaders }: Context,
  { key }: GraphEntity,
  { role, kind }: Neighbours,
  { asOf, ...page }: NeighbourArguments,
  asked: Asked,
): Connection<GraphEntity, RelatedEdge> | Promise<Connection<GraphEntity, RelatedEdge>> {
  const day = dayOf({ asOf }).asOf
  return after(loaders.related(role, day, neighbourReading(asked, page)).load(key), (related) =>
    connectionOf(cut(ofKind(related, kind), keyOf, page), page.after, toEdge, () =>
      loaders.relatedCounts(role, day).load(key),
    ),
  )
}

interface RelatedEdge {
  readonly node: GraphEntity
  readonly facts: Fact[]
}

function toEdge({ entity, facts }: Related): RelatedEdge {
  return { node: entity, facts: [...facts] }
}

/** A field that gives the neighbour with the best support. */
export function strongest({ role, kind }: Neighbours) {
  return ({ key }: GraphEntity, args: { readonly asOf?: string | null | undefined }, { loaders }: Context) =>
    after(
      loaders.related(role, dayOf(args).asOf, THE_STRONGEST).load(key),
      (related) => ofKind(related, kind)[0]?.entity ?? null,
    )
}

function ofKind(related: readonly Related[], kind: EntityKind | undefined): readonly Related[] {
  return kind ? related.filter(({ entity }) => entity.kind === kind) : related
}

function keyOf({ entity }: Related): string {
  return entity.key
}
