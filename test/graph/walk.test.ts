import { beforeAll, expect, it } from 'vitest'
import { walk, walkInSteps } from '#graph/dependencies.ts'
import type { DependencyOptions, GraphEntity } from '#graph/graph.ts'
import { openGraph } from '#graph/open.ts'
import { openStore, type Store } from '#graph/store.ts'
import { entitiesOf } from '../../bench/api/generate.ts'
import { writeGraph } from '../../bench/api/write.ts'
import { useNeo4j } from '../support/neo4j.ts'

const neo = useNeo4j()
const SIZE = { companies: 120, claims: 900 }
const PATIENCE = 240_000
const entities: readonly GraphEntity[] = entitiesOf(SIZE)
let store: Store

beforeAll(async () => {
  const graph = await openGraph(neo.settings, { readDeadline: PATIENCE })
  await graph.migrate()
  await graph.close()
  await writeGraph(neo.driver, SIZE)
  store = openStore(neo.settings, { readDeadline: PATIENCE })
  return () => store.close()
}, PATIENCE)

const OPTIONS: readonly DependencyOptions[] = [
  { depth: 1 },
  { depth: 3, limit: 7 },
  { depth: 3, limit: 25 },
  { depth: 2, limit: 3 },
  { depth: 3, limit: 12, paths: false },
  { depth: 3, limit: 40 },
  { depth: 3, limit: 100 },
  { depth: 3, limit: 60, minConfidence: 0.75, minSources: 2 },
  { depth: 2, types: ['BUYS_FROM', 'INVESTED_IN'], paths: false },
  { depth: 3, asOf: '2022-06-30', limit: 40 },
]

it.each(OPTIONS)(
  'a walk in one statement comes to the same as one in steps: %j',
  async (options) => {
    let reached = 0
    for (const direction of ['dependencies', 'dependents'] as const)
      for (const start of entities.filter((_, at) => at % 7 === 0 || at === SIZE.companies)) {
        const atOnce = await walk(store, direction, start, options)
        expect(atOnce).toEqual(await walkInSteps(store, direction, start, options))
        reached += atOnce.nodes.length
      }
    expect(reached).toBeGreaterThan(30)
  },
  PATIENCE,
)
