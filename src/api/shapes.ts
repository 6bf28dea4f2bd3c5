import type { GraphArticle } from '#graph/graph.ts'

/** What the resolvers of each GraphQL type are given: rows of the graph. codegen.ts says which belongs to which. */
export type {
  ClaimEvidence as ClaimRow,
  DependencyPath as PathRow,
  Fact as FactRow,
  GraphEntity as EntityRow,
  Hop as HopRow,
  LoadOutcome as LoadRow,
} from '#graph/graph.ts'
export type {
  Figure as FigureRow,
  Money as MoneyRow,
  Period as PeriodRow,
  Share as ShareRow,
} from '#model/extraction.ts'

/** An article as claims and lists carry it. */
export type ArticleRow = Omit<GraphArticle, 'claimCount'>
