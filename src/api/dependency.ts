import type {
  Besides,
  CompanyMatch,
  DependencyOptions,
  DependencyPaths,
  Fields,
  GraphEntity,
  Hop,
} from '#graph/graph.ts'
import { isAtOnce } from '#graph/walk.ts'
import { between } from './filters.ts'
import type { QueryDependenciesArgs } from './generated/types.ts'

/** An answer about dependency, with the company that was asked about. */
export interface Dependency extends DependencyPaths {
  readonly root: GraphEntity
}

/** A client's arguments as the graph takes them; of the ways nothing is read where the request names none. */
export function toOptions(args: QueryDependenciesArgs, wanted?: Fields): DependencyOptions {
  return {
    paths: !wanted || wanted.includes('paths') || wanted.includes('edges'),
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

/** A walk is read with whom it starts from, where it may be one question. */
export function askedBesides(walk: 'dependencies' | 'dependents', options: DependencyOptions): readonly Besides[] {
  return isAtOnce(options) ? [{ walk, options }] : []
}

/** The walk that was, if it was. */
export function walked(besides: CompanyMatch['besides']): DependencyPaths | null {
  return (besides?.[0] ?? null) as DependencyPaths | null
}

/** The steps of all paths, each once, in the order in which the paths take them. */
export function edgesOf({ paths }: Dependency): Hop[] {
  const edges = new Map<string, Hop>()
  for (const hop of paths.flatMap((path) => path.hops)) {
    edges.set(JSON.stringify([hop.from.key, hop.type, hop.to.key]), hop)
  }
  return [...edges.values()]
}
