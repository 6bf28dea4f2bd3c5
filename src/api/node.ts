import type { Fact, GraphEntity } from '#graph/graph.ts'
import type { Context } from './context.ts'
import { TYPES } from './entities.ts'
import type { Resolvers } from './generated/types.ts'
import type { ArticleRow } from './shapes.ts'

type Row = GraphEntity | Fact | ArticleRow

/** Whatever has an id. */
export const node: Required<Pick<Resolvers, 'Node'>> = {
  Node: {
    __resolveType: (row) => {
      if ('kind' in row) return TYPES[row.kind]
      return 'contentHash' in row ? 'Article' : 'Fact'
    },
  },
}

/** Finds whatever has that id: an entity, a fact or an article. */
export async function findNode({ loaders, graph }: Context, id: string): Promise<Row | null> {
  return (await loaders.entity.load(id)) ?? (await loaders.fact.load(id)) ?? (await graph.article(id))
}
