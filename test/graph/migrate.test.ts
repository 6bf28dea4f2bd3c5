import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '#graph/graph.ts'
import { openGraph } from '#graph/open.ts'
import { useNeo4j } from '../support/neo4j.ts'
import { dumpGraph } from './dump-graph.ts'
import { wire } from './story.ts'

const neo = useNeo4j()
let graph: Graph

beforeAll(async () => {
  graph = await openGraph(neo.settings)
})
afterAll(() => graph?.close())
beforeEach(() => neo.empty())

describe('an empty database', () => {
  test('is not ready, refuses to load and names what is missing', async () => {
    expect(await graph.ready()).toMatchObject({ ready: false, pendingMigrations: ['V0001', 'V0002'] })
    await expect(graph.load([wire])).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining('entity_key'),
    })
    expect(await dumpGraph(neo.driver)).toEqual([])
  })

  test('is ready after migrating, once', async () => {
    expect(await graph.migrate()).toEqual(['V0001', 'V0002'])
    expect(await graph.migrate()).toEqual([])
    expect(await graph.ready()).toEqual({
      ready: true,
      server: expect.stringMatching(/Neo4j/),
      pendingMigrations: [],
      missingConstraints: [],
    })
  })

  test('is ready after two migrate it at once', async () => {
    const other = await openGraph(neo.settings)
    await Promise.all([graph.migrate(), other.migrate()])
    await other.close()
    expect(await graph.ready()).toMatchObject({ ready: true })
  })
})

describe('a migrated database', () => {
  beforeEach(async () => {
    await graph.migrate()
  })

  test('that lost one constraint refuses to load, by its name, until it is back', async () => {
    await run('DROP CONSTRAINT fact_id')
    await expect(graph.load([wire])).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringMatching(/the constraint fact_id:/),
    })
    await graph.migrate()
    expect(await graph.load([wire])).toMatchObject([{ state: 'new' }])
  })

  test('made by another version of a migration is left alone', async () => {
    await run("MATCH (m:__Migration) SET m.checksum = 'other'")
    await expect(graph.migrate()).rejects.toMatchObject({ code: 'CONFIGURATION' })
  })
})

async function run(text: string): Promise<void> {
  const session = neo.driver.session()
  await session.run(text)
  await session.close()
}
