import DataLoader from 'dataloader'
import type {
  ClaimEvidence,
  CompanyMatch,
  Fact,
  FactFilter,
  FactReading,
  Fields,
  Graph,
  GraphArticle,
  GraphEntity,
  GraphMention,
  GraphNode,
  Reading,
  Related,
  Role,
} from '#graph/graph.ts'
import type { Concentration, InferredCompetitor } from '#graph/questions.ts'

type EntityFilter = Omit<FactFilter, 'company'>

/** Loads by key: what is known is there at once, the rest comes with what others ask for at the same time. */
export class Loader<T> {
  readonly #open: () => DataLoader<string, T>
  #later: DataLoader<string, T> | undefined
  readonly #known = new Map<string, T>()

  constructor(open: () => DataLoader<string, T>) {
    this.#open = open
  }

  load(key: string): T | Promise<T> {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    this.#later ??= this.#open()
    return this.#later.load(key)
  }

  /** Each of them, or the error that it ended with. */
  loadMany(keys: readonly string[]): Promise<(T | Error)[]> {
    this.#later ??= this.#open()
    return this.#later.loadMany(keys)
  }

  /** Remembers what was read by another way. */
  prime(key: string, value: T): void {
    this.#known.set(key, value)
  }
}

/** The graph's batched questions: whatever the fields of one request ask at the same time goes out as one. */
export interface Loaders {
  readonly company: Loader<CompanyMatch>
  readonly node: Loader<GraphNode | null>
  readonly entity: Loader<GraphEntity | null>
  readonly aliases: Loader<readonly string[]>
  readonly fact: Loader<Fact | null>
  readonly claim: Loader<ClaimEvidence | null>
  readonly article: Loader<GraphArticle | null>
  readonly textsOf: Loader<string | null>
  readonly mentionsOf: Loader<readonly GraphMention[]>
  claimsOf(fields?: Fields): Loader<readonly ClaimEvidence[]>
  inferredCompetitors(asOf?: string): Loader<readonly InferredCompetitor[]>
  concentration(asOf?: string): Loader<Concentration>
  evidence(reading?: Reading): Loader<readonly ClaimEvidence[]>
  related(role: Role, asOf?: string, reading?: FactReading): Loader<readonly Related[]>
  relatedCounts(role: Role, asOf?: string): Loader<number>
  factsOf(filter: EntityFilter, reading?: FactReading): Loader<readonly Fact[]>
  factCounts(filter: EntityFilter): Loader<number>
}

/** Loaders for one request: what they have read is forgotten with it, so that nobody reads a stale graph. */
export function createLoaders(graph: Graph): Loaders {
  const related = memoised(([role, asOf, reading]: readonly [Role, string | undefined, FactReading | undefined]) =>
    batched((keys) => graph.related(keys, role, asOf, reading)),
  )
  const relatedCounts = memoised(([role, asOf]: readonly [Role, string | undefined]) =>
    batched((keys) => graph.relatedCounts(keys, role, asOf)),
  )
  const factsOf = memoised(([filter, reading]: readonly [EntityFilter, FactReading | undefined]) =>
    batched((keys) => graph.factsOf(keys, filter, reading)),
  )
  return {
    company: onePerKey((name) => graph.company(name)),
    node: batched((ids) => graph.nodes(ids)),
    entity: batched((keys) => graph.entities(keys)),
    aliases: batched((keys) => graph.aliases(keys)),
    fact: batched((ids) => graph.factsById(ids)),
    claim: batched((ids) => graph.claimsById(ids)),
    article: batched((ids) => graph.articlesById(ids)),
    textsOf: batched((ids) => graph.textsOf(ids)),
    mentionsOf: batched((ids) => graph.mentionsOf(ids)),
    inferredCompetitors: memoised((asOf?: string) => batched((keys) => graph.inferredCompetitors(keys, asOf))),
    concentration: memoised((asOf?: string) => batched((keys) => graph.concentration(keys, asOf))),
    claimsOf: memoised((fields?: Fields) => batched((ids) => graph.claimsOf(ids, { fields }))),
    evidence: memoised((reading?: Reading) => batched((ids) => graph.evidence(ids, reading))),
    related: (role, asOf, reading) => related([role, asOf, reading]),
    relatedCounts: (role, asOf) => relatedCounts([role, asOf]),
    factsOf: (filter, reading) => factsOf([filter, reading]),
    factCounts: memoised((filter: EntityFilter) => batched((keys) => graph.factCounts(keys, filter))),
  }
}

function batched<T>(read: (keys: readonly string[]) => Promise<readonly T[]>): Loader<T> {
  return new Loader(() => new DataLoader(read, { maxBatchSize: 500 }))
}

/** For questions that the graph answers one at a time: asked once a key, however many fields ask. */
function onePerKey<T>(read: (key: string) => Promise<T>): Loader<T> {
  return new Loader(() => new DataLoader((keys) => Promise.all(keys.map(read))))
}

/** One loader for each argument; arguments that read the same as JSON are the same. */
function memoised<A, T>(create: (argument: A) => T): (argument: A) => T {
  const made = new Map<string, T>()
  return (argument) => {
    const key = JSON.stringify(argument) ?? ''
    const loader = made.get(key) ?? create(argument)
    made.set(key, loader)
    return loader
  }
}
