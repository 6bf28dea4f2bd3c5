import { edgesOf } from './dependency.ts'
import type { Resolvers } from './generated/types.ts'

/** What is reached from a company, as nodes and edges and as paths. */
export const dependencies: Required<Pick<Resolvers, 'DependencyGraph' | 'DependencyPath' | 'Hop'>> = {
  DependencyGraph: {
    nodes: ({ nodes }) => [...nodes],
    edges: edgesOf,
    paths: ({ paths }) => [...paths],
  },
  DependencyPath: {
    hops: ({ hops }) => [...hops],
  },
  Hop: {
    facts: async ({ factIds }, _, { loaders }) => {
      const facts = await loaders.fact.loadMany(factIds)
      return facts.map((fact) => {
        if (fact instanceof Error) throw fact
        if (!fact) throw new Error('a hop names a fact that is not there')
        return fact
      })
    },
  },
}
