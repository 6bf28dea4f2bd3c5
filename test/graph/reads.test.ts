import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, type Store } from '#graph/store.ts'
import { useNeo4j } from '../support/neo4j.ts'
import { dumpGraph } from './dump-graph.ts'

const neo = useNeo4j()
let store: Store

beforeAll(async () => {
  store = openStore(neo.settings, { readDeadline: 120_000 })
  await store.write((run) => run("CREATE (:Company {name: 'Acme'})-[:BUYS_FROM]->(:Company {name: 'Zorex'})"))
})
afterAll(() => store?.close())

// Neo4j Community knows no roles: the mode of the session is the only wall between a question and the graph.
test.each([
  "CREATE (:Company {name: 'Initech'})",
  "MERGE (:Company {name: 'Initech'})",
  "MATCH (c:Company) SET c.name = 'Initech'",
  'MATCH (c:Company) DETACH DELETE c',
  'MATCH ()-[r]->() DELETE r',
  "CALL db.createLabel('Initech')",
  'CREATE INDEX initech FOR (c:Company) ON (c.name)',
])('a question that would write is refused: %s', async (text) => {
  const before = await dumpGraph(neo.driver)
  const askers = [store, store.during(new AbortController().signal)]
  for (const asker of askers) await expect(asker.read(text)).rejects.toThrow(/access mode|read|READ/)
  expect(await dumpGraph(neo.driver)).toEqual(before)
  expect(before.length).toBeGreaterThan(1)
})
