import { contradictions, switches } from './changes.ts'
import { aliases, entities, findCompany, search } from './companies.ts'
import { inferredCompetitors } from './competitors.ts'
import { concentration } from './concentration.ts'
import { walk } from './dependencies.ts'
import type { Connection, Graph, KeptText, OpenOptions } from './graph.ts'
import { hubs } from './hubs.ts'
import { impact } from './impact.ts'
import { load, retract } from './load.ts'
import { migrate, readiness } from './migrate.ts'
import { findPath } from './path.ts'
import { article, articles, articlesById, counts } from './read-articles.ts'
import { copies } from './read-copies.ts'
import { claimsById, claimsOf, evidence, factCounts, facts, factsById, factsOf } from './read-facts.ts'
import { mentionsOf, textsOf } from './read-texts.ts'
import { related, relatedCounts } from './related.ts'
import { reviewOver } from './review/review.ts'
import { statement } from './statements.ts'
import { openStore, type Store } from './store.ts'
import { reliantCustomers, sharedSuppliers, soleSupplier } from './suppliers.ts'

/**
 * Connects to Neo4j.
 *
 * @throws Failure GRAPH_UNAVAILABLE when nobody answers, CONFIGURATION when the login or the address is wrong
 */
export async function openGraph(connection: Connection, options?: OpenOptions): Promise<Graph> {
  const store = openStore(connection, options)
  try {
    await store.read(statement('server'))
  } catch (error) {
    await store.close()
    throw error
  }
  return over(store, options?.keepText)
}

function over(store: Store, keepText: KeptText | undefined): Graph {
  return {
    ...reviewOver(store),
    migrate: () => migrate(store),
    ready: () => readiness(store),
    close: () => store.close(),
    during: (signal) => over(store.during(signal), keepText),
    load: (extractions, options) => load(store, extractions, options?.signal, keepText),
    retract: (articleId) => retract(store, articleId),
    company: (name) => findCompany(store, name),
    search: (text, options) => search(store, text, options),
    entities: (keys) => entities(store, keys),
    aliases: (keys) => aliases(store, keys),
    related: (keys, role, asOf, reading) => related(store, keys, role, asOf, reading),
    relatedCounts: (keys, role, asOf) => relatedCounts(store, keys, role, asOf),
    facts: (filter, page) => facts(store, filter, page),
    factsById: (factIds) => factsById(store, factIds),
    factsOf: (entityKeys, filter, reading) => factsOf(store, entityKeys, filter, reading),
    factCounts: (entityKeys, filter) => factCounts(store, entityKeys, filter),
    evidence: (factIds, reading) => evidence(store, factIds, reading),
    claimsById: (claimIds) => claimsById(store, claimIds),
    dependencies: (company, options) => walk(store, 'dependencies', company, options),
    dependents: (company, options) => walk(store, 'dependents', company, options),
    article: (id) => article(store, id),
    articlesById: (ids) => articlesById(store, ids),
    articles: (filter, page) => articles(store, filter, page),
    copies: (articleId, limit) => copies(store, articleId, limit),
    claimsOf: (articleIds, reading) => claimsOf(store, articleIds, reading),
    textsOf: (articleIds) => textsOf(store, articleIds),
    mentionsOf: (articleIds) => mentionsOf(store, articleIds),
    counts: () => counts(store),
    path: (from, to, options) => findPath(store, from, to, options),
    sharedSuppliers: (a, b, asOf) => sharedSuppliers(store, a, b, asOf),
    soleSupplier: (key, asOf) => soleSupplier(store, key, asOf),
    reliantCustomers: (key, asOf) => reliantCustomers(store, key, asOf),
    impact: (company, on, options) => impact(store, company, on, options),
    switches: (filter, page) => switches(store, filter, page),
    contradictions: (filter, page) => contradictions(store, filter, page),
    hubs: (limit) => hubs(store, limit),
    inferredCompetitors: (keys, asOf) => inferredCompetitors(store, keys, asOf),
    concentration: (keys, asOf) => concentration(store, keys, asOf),
  }
}
