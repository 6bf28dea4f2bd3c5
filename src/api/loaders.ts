import DataLoader from 'dataloader'
import type {
  ClaimEvidence,
  CompanyMatch,
  Fact,
  FactFilter,
  Fields,
  Graph,
  GraphArticle,
  GraphEntity,
  GraphMention,
  Reading,
  Related,
  Role,
} from '#graph/graph.ts'
import type { Concentration, InferredCompetitor } from '#graph/questions.ts'

type EntityFilter = Omit<FactFilter, 'company'>

/** The graph's batched questions: whatever the fields of one request ask at the same time goes out as one. */
export interface Loaders {
  readonly company: DataLoader<string, CompanyMatch>
  readonly entity: DataLoader<string, GraphEntity | null>
  readonly aliases: DataLoader<string, readonly string[]>
  readonly fact: DataLoader<string, Fact | null>
  readonly claim: DataLoader<string, ClaimEvidence | null>
  readonly article: DataLoader<string, GraphArticle | null>
  readonly textsOf: DataLoader<string, string | null>
  readonly mentionsOf: DataLoader<string, readonly GraphMention[]>
  claimsOf(fields?: Fields): DataLoader<string, readonly ClaimEvidence[]>
  inferredCompetitors(asOf?: string): DataLoader<string, readonly InferredCompetitor[]>
  concentration(asOf?: string): DataLoader<string, Concentration>
  evidence(reading?: Reading): DataLoader<string, readonly ClaimEvidence[]>
  related(role: Role, asOf?: string, reading?: Reading): DataLoader<string, readonly Related[]>
  relatedCounts(role: Role, asOf?: string): DataLoader<string, number>
  factsOf(filter: EntityFilter, reading?: Reading): DataLoader<string, readonly Fact[]>
  factCounts(filter: EntityFilter): DataLoader<string, number>
}

/** Loaders for one request: what they have read is forgotten with it, so that nobody reads a stale graph. */
export function createLoaders(graph: Graph): Loaders {
  const related = memoised(([role, asOf, reading]: readonly [Role, string | undefined, Reading | undefined]) =>
    batched((keys) => graph.related(keys, role, asOf, reading)),
  )
  const relatedCounts = memoised(([role, asOf]: readonly [Role, string | undefined]) =>
    batched((keys) => graph.relatedCounts(keys, role, asOf)),
  )
  const factsOf = memoised(([filter, reading]: readonly [EntityFilter, Reading | undefined]) =>
    batched((keys) => graph.factsOf(keys, filter, reading)),
  )
  return {
    company: onePerKey((name) => graph.company(name)),
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

function batched<T>(read: (keys: readonly string[]) => Promise<readonly T[]>): DataLoader<string, T> {
  return new DataLoader(read, { maxBatchSize: 500 })
}

/** For questions that the graph answers one at a time: asked once a key, however many fields ask. */
function onePerKey<T>(read: (key: string) => Promise<T>): DataLoader<string, T> {
  return new DataLoader((keys) => Promise.all(keys.map(read)))
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
