import type { Money, Share } from '#model/extraction.ts'
import type { RelationName } from '#model/relation.ts'
import type { Dated, DayRange, DependencyOptions, DependencyPath, GraphEntity, Page, Paged } from './graph.ts'

/** How to look for a way between two entities. */
export interface PathOptions {
  /** Steps at most, 1 to 8; 6 unless told. Derived steps count here. */
  readonly maxSteps?: number
  /** BUYS_FROM and USES unless told. */
  readonly types?: readonly RelationName[]
  /** Walk relations against their direction too. */
  readonly anyDirection?: boolean
  readonly rollUp?: boolean
  readonly minConfidence?: number
  readonly minSources?: number
  /** ISO date. */
  readonly asOf?: string
}

/** A supplier of two companies, with the facts that make it one, strongest first. */
export interface SharedSupplier {
  readonly supplier: GraphEntity
  readonly factIdsOfA: readonly string[]
  readonly factIdsOfB: readonly string[]
}

/** Where a company has one known supplier only. */
export interface SoleSupply {
  readonly supplierCount: number
  /** null unless exactly one is known. */
  readonly supplier: GraphEntity | null
  readonly products: readonly {
    readonly product: string
    readonly supplier: GraphEntity
    readonly factIds: readonly string[]
  }[]
}

/** A company that has nobody else to buy from, as far as the graph knows. */
export interface ReliantCustomer {
  readonly entity: GraphEntity
  readonly factIds: readonly string[]
}

/** `customers` lose a supplier, `suppliers` lose a customer. */
export type ImpactOn = 'customers' | 'suppliers'

export type ImpactOptions = Omit<DependencyOptions, 'types' | 'statuses'>

/** Someone who is reached if a company fails. */
export interface Reached {
  readonly path: DependencyPath
  /** Stated part of its own total that hangs on the step that reaches it. */
  readonly share: Dated<Share> | null
  /** Derived: the shares of all steps multiplied; null unless every step has one. */
  readonly shareAtStake: number | null
}

export interface Impact {
  readonly reached: readonly Reached[]
  readonly truncated: boolean
}

/** Somebody left a supplier, perhaps for another. */
export interface Switch {
  readonly id: string
  readonly company: GraphEntity
  readonly from: GraphEntity
  readonly to: GraphEntity | null
  /** One sentence says both; otherwise the same product is now bought elsewhere. */
  readonly stated: boolean
  readonly product: string | null
  readonly until: string | null
  readonly since: string | null
  readonly leftId: string
  readonly joinedId: string | null
}

export interface SwitchFilter extends DayRange {
  readonly company?: string
}

export interface ContradictionFilter {
  readonly company?: string
  /** ISO date: only what articles had said by then. */
  readonly asOf?: string
}

export const CONTRADICTION_KINDS = ['denied', 'figures', 'exclusive'] as const
export type ContradictionKind = (typeof CONTRADICTION_KINDS)[number]

export interface Contradiction {
  readonly id: string
  readonly kind: ContradictionKind
  readonly about: GraphEntity
  readonly factIds: readonly string[]
}

/** A company that sells to the same customers, or buys from the same suppliers: derived. */
export interface InferredCompetitor {
  readonly company: GraphEntity
  readonly sharedCustomers: readonly GraphEntity[]
  readonly sharedSuppliers: readonly GraphEntity[]
  readonly stated: boolean
}

/** What one customer means to a supplier, as one fact states it. */
export interface CustomerWeight {
  readonly customer: GraphEntity
  readonly factId: string
  /** Of the supplier's total; a share of the customer's own total is none of this. */
  readonly share: Dated<Share> | null
  readonly amount: Dated<Money> | null
  readonly yearly: YearlyMoney | null
}

/** Derived: what a sum comes to in a year. */
export interface YearlyMoney {
  readonly min: number | null
  readonly max: number | null
  readonly currency: string
  readonly basis: string
}

export interface ShareConcentration {
  readonly of: string
  readonly customerCount: number
  readonly largestCustomer: GraphEntity
  readonly largestShare: number
  readonly knownShare: number
  readonly unknownShare: number
  readonly hhi: number
  readonly hhiAtMost: number | null
}

export interface MoneyConcentration {
  readonly currency: string
  readonly customerCount: number
  readonly largestCustomer: GraphEntity
  readonly largestShare: number
  readonly known: YearlyMoney
  readonly hhi: number
}

export interface Concentration {
  readonly customerCount: number
  readonly unknownCustomers: number
  readonly customers: readonly CustomerWeight[]
  readonly byShare: readonly ShareConcentration[]
  readonly byMoney: readonly MoneyConcentration[]
  readonly truncated: boolean
}

/** An organization and how many depend on it directly. */
export interface Hub {
  readonly company: GraphEntity
  readonly dependents: number
}

/** Questions about ways, risk and change; `asOf` is an ISO date, lists with keys are batched (see Graph). */
export interface Questions {
  /** The shortest way from the one who depends, of equally short ones the best supported; null where there is none. */
  path(fromKey: string, toKey: string, options?: PathOptions): Promise<DependencyPath | null>
  /** On whom both depend directly, best supported first; at most 1,000. */
  sharedSuppliers(aKey: string, bKey: string, asOf?: string): Promise<readonly SharedSupplier[]>
  soleSupplier(companyKey: string, asOf?: string): Promise<SoleSupply>
  /** Who has no other known supplier; at most 1,000, best supported first. */
  reliantCustomers(companyKey: string, asOf?: string): Promise<readonly ReliantCustomer[]>
  /** Who is reached if the company fails, nearest first, then by what is at stake. */
  impact(company: GraphEntity, on: ImpactOn, options?: ImpactOptions): Promise<Impact>
  /** Who left whom, the latest first. */
  switches(filter?: SwitchFilter, page?: Page): Promise<Paged<Switch>>
  /** Where articles contradict one another, what was said last first. */
  contradictions(filter?: ContradictionFilter, page?: Page): Promise<Paged<Contradiction>>
  /** By how many customers and suppliers they share; at most 200 each. */
  inferredCompetitors(keys: readonly string[], asOf?: string): Promise<readonly (readonly InferredCompetitor[])[]>
  concentration(keys: readonly string[], asOf?: string): Promise<readonly Concentration[]>
  /** On whom most depend, the most depended upon first. */
  hubs(limit: number): Promise<readonly Hub[]>
}
