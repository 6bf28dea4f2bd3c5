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
import { nodes } from './nodes.ts'
import { findPath } from './path.ts'
import { article, articles, articlesById, counts } from './read-articles.ts'
import { copies } from './read-copies.ts'
import { claimsById, claimsOf, evidence, factCounts, facts, factsById, factsOf } from './read-facts.ts'
import { mentionsOf, textsOf } from './read-texts.ts'
import { related, relatedCounts } from './related.ts'
import { REVIEW } from './review/review.ts'
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
  const opened: Opened = { store, keepText: options?.keepText }
  return { ...METHODS, ...opened }
}

/** What the methods of a Graph know. */
interface Opened {
  readonly store: Store
  readonly keepText: KeptText | undefined
}

/** Made once and inherited by what each request has: to make them all for each took longer than some answers. */
const METHODS: Graph & ThisType<Opened> = {
  ...REVIEW,
  migrate() {
    return migrate(this.store)
  },
  ready() {
    return readiness(this.store)
  },
  close() {
    return this.store.close()
  },
  during(signal) {
    const opened: Opened = { store: this.store.during(signal), keepText: this.keepText }
    return Object.assign(Object.create(METHODS), opened)
  },
  load(extractions, options) {
    return load(this.store, extractions, options?.signal, this.keepText)
  },
  retract(articleId) {
    return retract(this.store, articleId)
  },
  company(name, besides) {
    return findCompany(this.store, name, besides)
  },
  search(text, options) {
    return search(this.store, text, options)
  },
  entities(keys) {
    return entities(this.store, keys)
  },
  aliases(keys) {
    return aliases(this.store, keys)
  },
  related(keys, role, asOf, reading) {
    return related(this.store, keys, role, asOf, reading)
  },
  relatedCounts(keys, role, asOf) {
    return relatedCounts(this.store, keys, role, asOf)
  },
  facts(filter, page) {
    return facts(this.store, filter, page)
  },
  factsById(factIds) {
    return factsById(this.store, factIds)
  },
  factsOf(entityKeys, filter, reading) {
    return factsOf(this.store, entityKeys, filter, reading)
  },
  factCounts(entityKeys, filter) {
    return factCounts(this.store, entityKeys, filter)
  },
  evidence(factIds, reading) {
    return evidence(this.store, factIds, reading)
  },
  claimsById(claimIds) {
    return claimsById(this.store, claimIds)
  },
  dependencies(company, options) {
    return walk(this.store, 'dependencies', company, options)
  },
  dependents(company, options) {
    return walk(this.store, 'dependents', company, options)
  },
  nodes(ids) {
    return nodes(this.store, ids)
  },
  article(id) {
    return article(this.store, id)
  },
  articlesById(ids) {
    return articlesById(this.store, ids)
  },
  articles(filter, page) {
    return articles(this.store, filter, page)
  },
  copies(articleId, limit) {
    return copies(this.store, articleId, limit)
  },
  claimsOf(articleIds, reading) {
    return claimsOf(this.store, articleIds, reading)
  },
  textsOf(articleIds) {
    return textsOf(this.store, articleIds)
  },
  mentionsOf(articleIds) {
    return mentionsOf(this.store, articleIds)
  },
  counts() {
    return counts(this.store)
  },
  path(from, to, options) {
    return findPath(this.store, from, to, options)
  },
  sharedSuppliers(a, b, asOf) {
    return sharedSuppliers(this.store, a, b, asOf)
  },
  soleSupplier(key, asOf) {
    return soleSupplier(this.store, key, asOf)
  },
  reliantCustomers(key, asOf) {
    return reliantCustomers(this.store, key, asOf)
  },
  impact(company, on, options) {
    return impact(this.store, company, on, options)
  },
  switches(filter, page) {
    return switches(this.store, filter, page)
  },
  contradictions(filter, page) {
    return contradictions(this.store, filter, page)
  },
  hubs(limit) {
    return hubs(this.store, limit)
  },
  inferredCompetitors(keys, asOf) {
    return inferredCompetitors(this.store, keys, asOf)
  },
  concentration(keys, asOf) {
    return concentration(this.store, keys, asOf)
  },
}
