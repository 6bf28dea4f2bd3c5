import { aliases, entities, findCompany, search } from './companies.ts'
import { walk } from './dependencies.ts'
import type { Connection, Graph, OpenOptions } from './graph.ts'
import { load, retract } from './load.ts'
import { migrate, readiness } from './migrate.ts'
import { article, articles, counts } from './read-articles.ts'
import { claimsOf, evidence, facts, factsById, factsOf } from './read-facts.ts'
import { related } from './related.ts'
import { statement } from './statements.ts'
import { openStore } from './store.ts'

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
  return {
    migrate: () => migrate(store),
    ready: () => readiness(store),
    close: () => store.close(),
    load: (extractions, options) => load(store, extractions, options?.signal),
    retract: (articleId) => retract(store, articleId),
    company: (name) => findCompany(store, name),
    search: (text, options) => search(store, text, options),
    entities: (keys) => entities(store, keys),
    aliases: (keys) => aliases(store, keys),
    related: (keys, role) => related(store, keys, role),
    facts: (filter, page) => facts(store, filter, page),
    factsById: (factIds) => factsById(store, factIds),
    factsOf: (entityKeys, filter) => factsOf(store, entityKeys, filter),
    evidence: (factIds) => evidence(store, factIds),
    dependencies: (companyKey, options) => walk(store, 'dependencies', companyKey, options),
    dependents: (companyKey, options) => walk(store, 'dependents', companyKey, options),
    article: (id) => article(store, id),
    articles: (filter, page) => articles(store, filter, page),
    claimsOf: (articleIds) => claimsOf(store, articleIds),
    counts: () => counts(store),
  }
}
