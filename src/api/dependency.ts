import type { DependencyOptions, DependencyPaths, GraphEntity, Hop } from '#graph/graph.ts'
import { between } from './filters.ts'
import type { QueryDependenciesArgs } from './generated/types.ts'

/** An answer about dependency, with the company that was asked about. */
export interface Dependency extends DependencyPaths {
  readonly root: GraphEntity
}

/** A client's arguments as the graph takes them. */
export function toOptions(args: QueryDependenciesArgs): DependencyOptions {
  return {
    depth: between('depth', args.depth ?? 2, 1, 6),
    limit: between('limit', args.limit ?? 100, 1, 1_000),
    minConfidence: between('minConfidence', args.minConfidence ?? 0, 0, 1),
    minSources: args.minSources ?? 1,
    rollUp: args.rollUp ?? false,
    ...(args.asOf && { asOf: args.asOf }),
    ...(args.types && { types: args.types }),
    ...(args.statuses && { statuses: args.statuses }),
  }
}

/** Everything that the paths touch, nearest first: their ends, and what stands between on the way to them. */
export function nodesOf({ root, paths }: Dependency): { entity: GraphEntity; depth: number }[] {
  const nodes = new Map<string, { entity: GraphEntity; depth: number }>()
  for (const { end, depth } of paths) nodes.set(end.key, { entity: end, depth })
  for (const { hops, end, depth } of paths) {
    for (const entity of hops.flatMap((hop) => [hop.from, hop.to])) {
      const isKnown = entity.key === root.key || entity.key === end.key || nodes.has(entity.key)
      if (!isKnown) nodes.set(entity.key, { entity, depth })
    }
  }
  return [...nodes.values()].sort((a, b) => a.depth - b.depth)
}

/** The steps of all paths, each once, in the order in which the paths take them. */
export function edgesOf({ paths }: Dependency): Hop[] {
  const edges = new Map<string, Hop>()
  for (const hop of paths.flatMap((path) => path.hops)) {
    edges.set(JSON.stringify([hop.from.key, hop.type, hop.to.key]), hop)
  }
  return [...edges.values()]
}
