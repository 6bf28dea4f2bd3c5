import type { ClaimEvidence, Fact, GraphEntity } from '#graph/graph.ts'
import type { Context } from './context.ts'
import { TYPES } from './entities.ts'
import type { Resolvers } from './generated/types.ts'
import type { ArticleRow } from './shapes.ts'

type Row = GraphEntity | Fact | ClaimEvidence | ArticleRow

/** Whatever has an id. */
export const node: Required<Pick<Resolvers, 'Node'>> = {
  Node: {
    __resolveType: (row) => {
      if ('kind' in row) return TYPES[row.kind]
      if ('claimId' in row) return 'Claim'
      return 'contentHash' in row ? 'Article' : 'Fact'
    },
  },
}

/** Finds whatever has that id: an entity, a fact, a claim or an article. */
export async function findNode({ loaders }: Context, id: string): Promise<Row | null> {
  const found = await loaders.node.load(id)
  if (found === null) return null
  if ('node' in found) return found.node
  return found.is === 'fact' ? loaders.fact.load(id) : loaders.claim.load(id)
}
