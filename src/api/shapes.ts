import type { FactFilter, GraphArticle, GraphEntity } from '#graph/graph.ts'
import type { Impact, SoleSupply } from '#graph/questions.ts'

/** What the resolvers of each GraphQL type are given: rows of the graph. codegen.ts says which belongs to which. */
export type {
  ClaimEvidence as ClaimRow,
  DependencyPath as PathRow,
  Fact as FactRow,
  GraphEntity as EntityRow,
  GraphMention as MentionRow,
  Hop as HopRow,
  LoadOutcome as LoadRow,
} from '#graph/graph.ts'
export type {
  Concentration as ConcentrationRow,
  Contradiction as ContradictionRow,
  CustomerWeight as CustomerWeightRow,
  Hub as HubRow,
  InferredCompetitor as InferredCompetitorRow,
  Reached as ReachedRow,
  SharedSupplier as SharedSupplierRow,
  Switch as SwitchRow,
} from '#graph/questions.ts'
export type {
  Figure as FigureRow,
  Money as MoneyRow,
  Period as PeriodRow,
  Share as ShareRow,
} from '#model/extraction.ts'

/** An article as claims and lists carry it. */
export type ArticleRow = Omit<GraphArticle, 'claimCount'>

/** What a company gets from one supplier only, on the day asked about. */
export interface SoleSupplyRow extends SoleSupply {
  readonly company: GraphEntity
  readonly asOf: string | undefined
}
export type SoleProductRow = SoleSupply['products'][number]

/** Who is reached if `root` fails. */
export interface ImpactRow extends Impact {
  readonly root: GraphEntity
}

/** Two days, and which facts to look at. */
export interface ChangesRow {
  readonly range: { readonly from: string; readonly to: string }
  readonly filter: Pick<FactFilter, 'company' | 'types'>
}
