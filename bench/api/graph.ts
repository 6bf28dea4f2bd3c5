import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import type { Connection } from '#graph/graph.ts'
import { stopWhenWeEnd } from '#graph/local/guard.ts'
import { readPassword } from '#graph/local/password.ts'
import { startLocal } from '#graph/local/start.ts'
import { stopLocal } from '#graph/local/stop.ts'
import { openGraph } from '#graph/open.ts'
import type { Size } from './generate.ts'
import { writeGraph } from './write.ts'

const SIZES: Readonly<Record<'usual' | 'full', Size>> = {
  usual: { companies: 5_000, claims: 100_000 },
  full: { companies: 50_000, claims: 1_000_000 },
}

/**
 * Does something with a generated graph (--full: ten times as large) in a Neo4j of its own that is gone afterwards. With
 * --home=FOLDER the graph stays there, and the next time it is not written again.
 */
export async function withGraph(work: (at: Connection, size: Size) => Promise<void>): Promise<void> {
  const size = process.argv.includes('--full') ? SIZES.full : SIZES.usual
  const kept = argument('home')
  const home = kept ?? (await mkdtemp(join(tmpdir(), 'wiregraph-bench-')))
  stopWhenWeEnd(home, { thenRemove: !kept })
  try {
    const server = await startLocal({ home, boltPort: 0, httpPort: 0 })
    const at = { uri: server.uri, user: server.user, password: await readPassword(home), database: 'neo4j' }
    await prepare(at, size)
    await work(at, size)
  } finally {
    await stopLocal(home)
    if (!kept) await rm(home, { recursive: true, force: true })
  }
}

/** What the command line gives as --name=… */
export function argument(name: string): string | undefined {
  return process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3)
}

async function prepare(at: Connection, size: Size): Promise<void> {
  const graph = await openGraph(at, { readDeadline: 300_000 })
  await graph.migrate()
  const start = performance.now()
  if ((await graph.counts()).claims < size.claims) {
    const driver = neo4j.driver(at.uri, neo4j.auth.basic(at.user, at.password))
    await writeGraph(driver, size)
    await driver.close()
  }
  const { facts, claims, articles } = await graph.counts()
  await graph.close()
  const seconds = Math.round((performance.now() - start) / 1_000)
  console.log(
    `${size.companies} companies, ${claims} claims, ${facts} facts, ${articles} articles; ready in ${seconds} s`,
  )
}
