import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, inject } from 'vitest'
import type { Connection } from '#graph/graph.ts'
import { withLock } from '#graph/local/lock.ts'
import { readPassword } from '#graph/local/password.ts'
import { startLocal } from '#graph/local/start.ts'

/** The run's Neo4j, as one test file sees it; valid inside tests and hooks. */
export interface TestNeo4j {
  readonly settings: Required<Connection>
  /** A driver for looking at the graph behind the back of the code under test; closed after the file. */
  readonly driver: Driver
  /** The variables that point a command at this server. */
  readonly env: Readonly<Record<'NEO4J_URI' | 'NEO4J_USER' | 'NEO4J_PASSWORD' | 'NEO4J_DATABASE', string>>
  /** Takes away every node, edge, index and constraint. */
  empty(): Promise<void>
}

/**
 * Gives this test file a real, empty Neo4j for itself: call it once at the top of the file.
 *
 * The first file that calls it starts the run's private server; files that run at the same time take turns, because
 * the Community edition has one database. With WIREGRAPH_TEST_NEO4J_URI (and _USER, _PASSWORD) set it uses that server
 * instead, AND EMPTIES IT.
 */
export function useNeo4j(): TestNeo4j {
  const held: { settings?: Required<Connection>; driver?: Driver; release?: () => void } = {}
  beforeAll(async () => {
    held.settings = await startedServer()
    held.release = await takeTurn()
    held.driver = neo4j.driver(held.settings.uri, neo4j.auth.basic(held.settings.user, held.settings.password))
    await emptyGraph(held.driver, held.settings.database)
  }, 900_000)
  afterAll(async () => {
    await held.driver?.close()
    held.release?.()
  })
  return {
    get settings() {
      return must(held.settings)
    },
    get driver() {
      return must(held.driver)
    },
    get env() {
      const { uri, user, password, database } = must(held.settings)
      return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
    },
    empty: () => emptyGraph(must(held.driver), must(held.settings).database),
  }
}

async function startedServer(): Promise<Required<Connection>> {
  const uri = process.env.WIREGRAPH_TEST_NEO4J_URI
  if (uri)
    return {
      uri,
      user: process.env.WIREGRAPH_TEST_NEO4J_USER ?? 'neo4j',
      password: process.env.WIREGRAPH_TEST_NEO4J_PASSWORD ?? '',
      database: process.env.WIREGRAPH_TEST_NEO4J_DATABASE ?? 'neo4j',
    }
  const server = await startLocal({ home: inject('neo4jHome'), boltPort: 0, httpPort: 0 })
  return { uri: server.uri, user: server.user, password: await readPassword(server.home), database: 'neo4j' }
}

/** Waits for the other test files and returns how to let the next one in. */
function takeTurn(): Promise<() => void> {
  return new Promise((resolve, reject) => {
    withLock(join(inject('neo4jHome'), 'turn.lock'), () => new Promise<void>((release) => resolve(release))).catch(
      reject,
    )
  })
}

async function emptyGraph(driver: Driver, database: string): Promise<void> {
  const session = driver.session({ database })
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS')
    const constraints = await session.run('SHOW CONSTRAINTS YIELD name')
    for (const record of constraints.records) await session.run(`DROP CONSTRAINT \`${record.get('name')}\``)
    const indexes = await session.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")
    for (const record of indexes.records) await session.run(`DROP INDEX \`${record.get('name')}\``)
  } finally {
    await session.close()
  }
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('useNeo4j() gives its server inside tests and hooks only.')
  return value
}
