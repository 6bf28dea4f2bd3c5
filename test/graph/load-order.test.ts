import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '#graph/graph.ts'
import { openGraph } from '#graph/open.ts'
import { useNeo4j } from '../support/neo4j.ts'
import { clearGraph, dumpGraph } from './dump-graph.ts'
import { leftAfter, step } from './sequences.ts'

const neo = useNeo4j()
let graph: Graph

beforeAll(async () => {
  graph = await openGraph(neo.settings)
  await graph.migrate()
})
afterAll(() => graph?.close())

test('after any loads, reloads, changes and retractions the graph is that of a fresh load of what is left', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), fc.boolean(), async (steps, backwards) => {
      await clearGraph(neo.driver)
      for (const one of steps) await ('load' in one ? graph.load(one.load) : graph.retract(one.retract))
      const worn = await dumpGraph(neo.driver)
      await clearGraph(neo.driver)
      const rest = leftAfter(steps)
      // One by one and from the other end: neither order nor batch may show.
      for (const extraction of backwards ? rest.reverse() : rest) await graph.load([extraction])
      expect(worn).toEqual(await dumpGraph(neo.driver))
    }),
    { numRuns: 15, endOnFailure: true },
  )
}, 600_000)
