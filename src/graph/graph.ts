import type { EntityKind, Extraction, Figure, Modality, Money, Period, Share, Span } from '#model/extraction.ts'
import type { Failure } from '#model/failure.ts'
import type { RelationName } from '#model/relation.ts'
import type { FactReading, Fields, Reading } from './fields.ts'
import type { Questions } from './questions.ts'
import type { Review } from './review/review.ts'

/** A node that facts speak of, as every question returns it. `key` is `Entity.id` of the Extraction. */
export interface GraphEntity {
  readonly key: string
  readonly kind: EntityKind
  /** The name to show: of all the names that articles use, the shortest one in ordinary capitals. */
  readonly name: string
}

/**
 * What the claims of a fact add up to.
 *
 * `current` and `ended` rest on claims that somebody makes without hedging; only these two draw a direct edge.
 * `planned`, `hedged` and `questioned` is the firmest thing that anybody says. `denied` has denials only, and
 * `disputed` has both sides.
 */
export const FACT_STATUSES = ['current', 'ended', 'planned', 'hedged', 'questioned', 'disputed', 'denied'] as const
export type FactStatus = (typeof FACT_STATUSES)[number]

/** The figure of one claim, with the claim's date: figures are never added up. */
export type Dated<T> = T & {
  /** ISO date of the last day the claim speaks of, or else of the article; null where neither is known. */
  readonly asOf: string | null
  readonly claimId: string
}

/** A slot (subject, type, object, product or role) and what the claims that fill it amount to. */
export interface Fact {
  readonly id: string
  readonly type: RelationName
  readonly status: FactStatus
  /** For symmetric types the end whose key sorts first. */
  readonly subject: GraphEntity
  /** null for REPORTS, whose object is `figure`. */
  readonly object: GraphEntity | null
  /** What is bought or used, in the words of an article. */
  readonly product: string | null
  /** The product as an entity, where an article knows it as one. */
  readonly productEntity: GraphEntity | null
  readonly role: string | null
  /** REPORTS: what is counted ("revenue"). */
  readonly measure: string | null
  /** ISO dates, as far as the claims say; `precision` is that of the claim they come from. */
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly precision: Period['precision'] | null
  /** Derived, and what `asOf` goes by: see src/graph/held.ts. null is an open end. */
  readonly heldFrom: string | null
  readonly heldTo: string | null
  /** Independent sources give sums or figures for the same time that can't both be right. */
  readonly figuresDiffer: boolean
  /** The newest firm claim's money, share and figure. */
  readonly amount: Dated<Money> | null
  /** Derived from `amount` (middle of its range times its periods a year); null for a single sum. */
  readonly amountPerYear: number | null
  readonly share: Dated<Share> | null
  readonly figure: Dated<Figure> | null
  readonly claimCount: number
  /**
   * Independent voices among the supporting claims (among the denials, where there is nothing else): no two share a
   * publisher, nor a text, so all prints of one wire story are one.
   */
  readonly sourceCount: number
  /** 0 to 1, see src/graph/facts.ts for the rule. */
  readonly confidence: number
  /** Dates of the oldest and newest article that says it. */
  readonly firstSeen: string | null
  readonly lastSeen: string | null
  /** "buys from · Azure · nearly $20 million per month" */
  readonly display: string
  /** The claims behind it, where they were read with it, and what of them was read. */
  readonly opened?: { readonly reading: Reading; readonly claims: readonly ClaimEvidence[] }
}

/** An article as the graph keeps it; its text is asked for by itself (`textsOf`). */
export interface GraphArticle {
  readonly id: string
  readonly url: string | null
  readonly title: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly publishedAt: string | null
  readonly language: string | null
  readonly contentHash: string
  readonly extractor: string
  readonly claimCount: number
}

/** What an id is the id of. */
export type GraphNode =
  | { readonly is: 'entity'; readonly node: GraphEntity }
  | { readonly is: 'article'; readonly node: Omit<GraphArticle, 'claimCount'> }
  | { readonly is: 'fact' | 'claim' }

/** Words of an article that stand for something, the likeliest first: its name, or "these customers". */
export interface GraphMention extends Span {
  readonly entities: readonly GraphEntity[]
}

/** One claim with the exact words: what an edge opens to. Offsets are UTF-16 units into the article's text. */
export interface ClaimEvidence {
  readonly claimId: string
  readonly factId: string
  readonly type: RelationName
  readonly subject: GraphEntity
  readonly object: GraphEntity | null
  readonly polarity: 'positive' | 'negative'
  readonly modality: Modality
  readonly tense: 'past' | 'present' | 'future'
  readonly status: 'current' | 'ended'
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly subjectSpan: Span
  readonly objectSpan: Span
  readonly sentence: {
    readonly id: string
    readonly index: number
    readonly start: number
    readonly end: number
    readonly text: string
  }
  readonly article: Omit<GraphArticle, 'claimCount'>
  readonly attribution: { readonly text: string; readonly entity: GraphEntity | null } | null
  readonly product: string | null
  readonly role: string | null
  readonly amount: Money | null
  readonly share: Share | null
  readonly figure: Figure | null
  readonly asOf: Period | null
  readonly ruleId: string
  readonly extractor: string
  readonly score: number
}

/** The questions about neighbours, one hop away over direct edges (so: current, or ended for the "former" ones). */
export const ROLES = [
  /** Organizations it buys from or whose technology it uses. */
  'suppliers',
  'customers',
  'formerSuppliers',
  'formerCustomers',
  /** Products and technologies it uses. */
  'technologies',
  /** Who uses it (asked of a product). */
  'users',
  'competitors',
  'partners',
  'parents',
  'subsidiaries',
  'acquisitions',
  'acquirers',
  'investors',
  'investments',
  'products',
  /** Who offers it (asked of a product). */
  'makers',
  /** People who hold a role at the organization. */
  'people',
  /** Organizations at which the person holds a role. */
  'positions',
  'founders',
  'founded',
  'headquarters',
  /** Organizations whose headquarters are there (asked of a place). */
  'residents',
] as const
export type Role = (typeof ROLES)[number]

/** A neighbour and the facts that make it one, strongest first. */
export interface Related {
  readonly entity: GraphEntity
  readonly facts: readonly Fact[]
}

export type { FactReading, Fields, Reading }

/** Which facts to keep; an absent field keeps all. */
export interface FactFilter {
  /** Entity key: facts that have it as subject, object or product. */
  readonly company?: string
  readonly types?: readonly RelationName[]
  readonly statuses?: readonly FactStatus[]
  /** Facts with at least one claim of these modalities. */
  readonly modalities?: readonly Modality[]
  /** Facts that this article supports or denies. */
  readonly article?: string
  readonly minConfidence?: number
  readonly minSources?: number
  /** ISO date: facts that held on that day (`heldFrom`, `heldTo`). */
  readonly asOf?: string
  /** ISO dates, both ends included: facts that began, ended or were last spoken of (denials included) in between. */
  readonly began?: DayRange
  readonly ended?: DayRange
  readonly seen?: DayRange
}

/** ISO dates, both included; an end that is left out is open. */
export interface DayRange {
  readonly from?: string
  readonly to?: string
}

/** A page of a list: pass the last item's cursor as `after` to go on. Cursors stay valid while articles come and go. */
export interface Page {
  /** At most 200; 20 unless told. */
  readonly limit?: number
  readonly after?: string
}

export interface Paged<T> {
  readonly items: readonly T[]
  /** The cursor of the item at that index. */
  cursorAt(index: number): string
  readonly hasMore: boolean
  /** All that match, over all pages. */
  readonly total: number
}

/** Who a name means. */
export interface CompanyMatch {
  /** The best match; null where no organization goes by that name. */
  readonly company: GraphEntity | null
  /** Other organizations of exactly that name: unsure identities are shown, never merged. */
  readonly others: readonly GraphEntity[]
  /** Names near to it; empty where `company` was found. */
  readonly suggestions: readonly string[]
  /** What was to be asked of it besides, in that order, null for a walk too long for it; absent where nothing was. */
  readonly besides?: readonly (readonly Related[] | readonly Fact[] | DependencyPaths | null)[]
}

/** What can be asked of a company together with who it is, instead of `related`, `factsOf` or a walk once it is known. */
export type Besides =
  | { readonly role: Role; readonly asOf?: string | undefined; readonly reading?: FactReading }
  | { readonly filter: Omit<FactFilter, 'company'>; readonly reading?: FactReading }
  | { readonly walk: 'dependencies' | 'dependents'; readonly options: WalkAtOnce }

/** A walk that may be one question: over direct edges, without parents. */
export type WalkAtOnce = Omit<DependencyOptions, 'statuses' | 'rollUp'>

export interface DependencyOptions {
  /** Dependency steps, 1 to 6; 1 unless told. Derived hops don't count. */
  readonly depth?: number
  /** BUYS_FROM and USES unless told. */
  readonly types?: readonly RelationName[]
  /** `['current']` unless told: a rumour is walked only on request. */
  readonly statuses?: readonly FactStatus[]
  readonly minConfidence?: number
  readonly minSources?: number
  /** Also walk from a subsidiary to its parent, as a derived hop. */
  readonly rollUp?: boolean
  /** ISO date: walk what held on that day; only together with the statuses that are walked unless told. */
  readonly asOf?: string
  /** Entities reached at most, 1 to 1,000; 100 unless told. */
  readonly limit?: number
  /** Whether the ways are wanted, with the facts of each hop; true unless told. Without them it is faster. */
  readonly paths?: boolean
}

/** One step from the one who depends to what it depends on. */
export interface Hop {
  readonly from: GraphEntity
  readonly to: GraphEntity
  readonly type: RelationName
  /** The facts that say it, strongest first: give them to `evidence` or `factsById`. */
  readonly factIds: readonly string[]
  /**
   * Not stated as a dependency but following from other facts: a product leads to its maker (type OFFERS), and with
   * `rollUp` a subsidiary to its parent (type PARENT_OF). `factIds` are the facts it follows from.
   */
  readonly derived: boolean
  /** Of its strongest fact. */
  readonly confidence: number
  readonly sourceCount: number
}

/** The shortest way between the company asked about and one entity, hops in dependency direction. */
export interface DependencyPath {
  /** The entity at the other end from the company asked about. */
  readonly end: GraphEntity
  /** Dependency steps, derived hops not counted. */
  readonly depth: number
  /** Always "depends on" direction: for `dependents` the last hop ends at the company asked about. */
  readonly hops: readonly Hop[]
}

export interface DependencyPaths {
  /** Everything that the paths touch but their start, nearest first: their ends, and what stands between on the way. */
  readonly nodes: readonly { readonly entity: GraphEntity; readonly depth: number }[]
  /** One shortest path for each entity reached, nearest first, then strongest; none where none are wanted. */
  readonly paths: readonly DependencyPath[]
  /** true where `limit` cut the answer. */
  readonly truncated: boolean
}

/** Which articles; dates are ISO days. */
export interface ArticleFilter extends DayRange {
  /** Key of an entity that they mention. */
  readonly company?: string
  readonly publisher?: string
  /** ISO 639-1 code. */
  readonly language?: string
  /** Published on that day or before. */
  readonly asOf?: string
  /** Only these. */
  readonly ids?: readonly string[]
}

/** What loading did to one article. */
export interface LoadOutcome {
  readonly articleId: string
  /** `same`: the graph held exactly this already, nothing was written. `refused`: see `failure`; nothing was written. */
  readonly state: 'new' | 'same' | 'changed' | 'refused'
  /** Claims of the article now in the graph. */
  readonly claims: number
  readonly claimsNew: number
  readonly claimsRemoved: number
  readonly failure?: Failure
}

export interface RetractOutcome {
  readonly articleId: string
  readonly state: 'retracted' | 'unknown'
  readonly claimsRemoved: number
}

export interface GraphCounts {
  readonly articles: number
  readonly claims: number
  readonly facts: number
  readonly entities: number
  readonly organizations: number
  readonly people: number
  readonly products: number
  readonly places: number
  readonly publishers: number
  /** Facts a type, types without facts left out. */
  readonly factsByType: Readonly<Partial<Record<RelationName, number>>>
}

/** Whether the graph can be loaded and asked, and if not what is missing. */
export interface Readiness {
  readonly ready: boolean
  /** "Neo4j Kernel 5.26.30 (community)"; null where the server does not answer. */
  readonly server: string | null
  /** Versions in cypher/migrations that are not applied ("V0001"). */
  readonly pendingMigrations: readonly string[]
  /** Constraints that are absent or not ONLINE. */
  readonly missingConstraints: readonly string[]
}

/** Where Neo4j is and who we are there. */
export interface Connection {
  /** bolt://, neo4j://, bolt+s:// or neo4j+s:// */
  readonly uri: string
  readonly user: string
  readonly password: string
  /** The server's default database unless told. */
  readonly database?: string
}

export interface OpenOptions {
  /** Milliseconds before a question is given up (GRAPH_UNAVAILABLE); 10,000 unless told. */
  readonly readDeadline?: number
  /** The same for one batch of a load; 120,000 unless told. */
  readonly writeDeadline?: number
  /** Milliseconds for which transient errors of a write are retried; 60,000 unless told. */
  readonly retryFor?: number
  /** What of an article's words is stored; `full` unless told. */
  readonly keepText?: KeptText
}

/** `full`: the whole text; `sentences`: only the sentences that prove a claim. */
export const KEPT_TEXTS = ['full', 'sentences'] as const
export type KeptText = (typeof KEPT_TEXTS)[number]

/**
 * The graph: claims go in, answers come out. The only door to Neo4j.
 *
 * Every method throws Failure: GRAPH_UNAVAILABLE (no answer in time, wrong address), CONFIGURATION (login refused,
 * constraints missing: run migrate), GRAPH_REFUSED (the server refused a write). Methods with a list of keys are
 * batched: the answer has one element a key, in the order of the keys, so that they fit a DataLoader.
 */
export interface Graph extends Questions, Review {
  /** Applies the migrations of cypher/migrations that are not applied yet; returns their versions. Safe to repeat. */
  migrate(): Promise<readonly string[]>
  ready(): Promise<Readiness>
  /** Ends every session and connection. The Graph is of no use afterwards. */
  close(): Promise<void>
  /** The same graph, whose questions are given up, here and in Neo4j, when the signal is aborted. */
  during(signal: AbortSignal): Graph

  /**
   * Makes the graph hold exactly what these extractions say of their articles, one outcome each, in order.
   *
   * Loading the same again writes nothing. An extraction that contradicts itself (a quote that is not in the text, a
   * claim about an entity it does not list) is refused whole, the others go on. Order never matters to the result,
   * and neither does being killed in the middle and loading again.
   */
  load(extractions: readonly Extraction[], options?: { readonly signal?: AbortSignal }): Promise<readonly LoadOutcome[]>
  /** Removes an article and everything that nothing else supports. The rest is as if it had never been loaded. */
  retract(articleId: string): Promise<RetractOutcome>

  /** Finds an organization by name, alias or key, without regard to case, spacing or legal suffix. */
  company(name: string, besides?: readonly Besides[]): Promise<CompanyMatch>
  /** Full-text search over names and aliases, tolerant of typos, best first. */
  search(
    text: string,
    options?: { readonly kinds?: readonly EntityKind[]; readonly limit?: number },
  ): Promise<readonly GraphEntity[]>
  entities(keys: readonly string[]): Promise<readonly (GraphEntity | null)[]>
  /** Every name that articles use for each, the display name included, sorted. */
  aliases(keys: readonly string[]): Promise<readonly (readonly string[])[]>

  /**
   * Neighbours in one role, by strongest fact; with `asOf` (an ISO date) those that held on that day. Whoever needs ten
   * of a hub's thousands should ask for ten. Fields without `facts` leave the facts out.
   */
  related(
    keys: readonly string[],
    role: Role,
    asOf?: string,
    reading?: FactReading,
  ): Promise<readonly (readonly Related[])[]>
  /** How many neighbours each has in a role. */
  relatedCounts(keys: readonly string[], role: Role, asOf?: string): Promise<readonly number[]>
  /** Newest first. */
  facts(filter: FactFilter, page?: Page): Promise<Paged<Fact>>
  factsById(factIds: readonly string[]): Promise<readonly (Fact | null)[]>
  /** The facts of each entity (as subject, object or product) that pass, newest first. */
  factsOf(
    entityKeys: readonly string[],
    filter?: Omit<FactFilter, 'company'>,
    reading?: FactReading,
  ): Promise<readonly (readonly Fact[])[]>
  /** How many facts of each entity pass. */
  factCounts(entityKeys: readonly string[], filter?: Omit<FactFilter, 'company'>): Promise<readonly number[]>
  /** The claims behind each fact with the words that say them, newest article first. */
  evidence(factIds: readonly string[], reading?: Reading): Promise<readonly (readonly ClaimEvidence[])[]>
  claimsById(claimIds: readonly string[]): Promise<readonly (ClaimEvidence | null)[]>

  /** What the company depends on, directly and through others. */
  dependencies(company: GraphEntity, options?: DependencyOptions): Promise<DependencyPaths>
  /** Who depends on the company (or product), directly and through others. */
  dependents(company: GraphEntity, options?: DependencyOptions): Promise<DependencyPaths>

  /** What has each id: of a fact or a claim only that it is one, for `factsById` and `claimsById` to read. */
  nodes(ids: readonly string[]): Promise<readonly (GraphNode | null)[]>
  article(id: string): Promise<GraphArticle | null>
  articlesById(ids: readonly string[]): Promise<readonly (GraphArticle | null)[]>
  /** Newest first; `company` keeps the articles that mention that entity. */
  articles(filter?: ArticleFilter, page?: Page): Promise<Paged<GraphArticle>>
  /**
   * The other articles that print its text, in the order of their ids: all together are one source. As far as they say
   * something in common.
   */
  copies(articleId: string, limit: number): Promise<readonly GraphArticle[]>
  /** The claims of each article in the order of its text. */
  claimsOf(
    articleIds: readonly string[],
    reading?: Pick<Reading, 'fields'>,
  ): Promise<readonly (readonly ClaimEvidence[])[]>
  /** The text of each article, which every offset points into; null for an article that is not there. */
  textsOf(articleIds: readonly string[]): Promise<readonly (string | null)[]>
  /** The words of each article that stand for an entity, in the order of its text. */
  mentionsOf(articleIds: readonly string[]): Promise<readonly (readonly GraphMention[])[]>
  counts(): Promise<GraphCounts>
}
