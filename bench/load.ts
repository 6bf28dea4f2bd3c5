import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import type { Connection, Graph } from '#graph/graph.ts'
import { stopWhenWeEnd } from '#graph/local/guard.ts'
import { readPassword } from '#graph/local/password.ts'
import { startLocal } from '#graph/local/start.ts'
import { stopLocal } from '#graph/local/stop.ts'
import { openGraph } from '#graph/open.ts'
import { openJournal } from '#journal/journal.ts'
import type { Extraction } from '#model/extraction.ts'
import { openDelivery } from '../src/cli/delivery.ts'
import { writeBare } from './load-bare.ts'
import { newsOf } from './news.ts'

const ARTICLES = 300
/** Odd, so that a median is one of them. They take turns, because the machine's mood changes. */
const TURNS = 5
/** Of the bare script's speed. */
const PROMISE = 0.7

/**
 * Compares loading, through the journal and with all that a load promises (nothing twice, nothing half, facts summed up,
 * names kept), to a bare script that writes the nodes and edges of the same claims by batched UNWIND into an empty graph
 * and promises nothing. Reading and extracting come before; both start from the same extractions.
 */
export async function compareLoading(): Promise<void> {
  const extractions = newsOf(ARTICLES)
  const claims = extractions.reduce((sum, extraction) => sum + extraction.claims.length, 0)
  console.log(`${ARTICLES} generated articles, ${claims} claims, ${TURNS} turns each, medians`)
  const home = await mkdtemp(join(tmpdir(), 'wiregraph-bench-'))
  stopWhenWeEnd(home)
  try {
    const { uri, user } = await startLocal({ home, boltPort: 0, httpPort: 0 })
    await compare({ uri, user, password: await readPassword(home), database: 'neo4j' }, extractions, claims)
  } finally {
    await stopLocal(home)
    await rm(home, { recursive: true, force: true })
  }
}

async function compare(at: Connection, extractions: readonly Extraction[], claims: number): Promise<void> {
  const driver = neo4j.driver(at.uri, neo4j.auth.basic(at.user, at.password))
  const graph = await openGraph(at)
  try {
    await graph.migrate()
    const loads: number[] = []
    const bares: number[] = []
    const work = { load: () => load(graph, extractions), bare: () => writeBare(driver, extractions) }
    // Unmeasured: the first of everything is slow, in Node and in Neo4j.
    for (const warmUp of [work.bare, work.load]) await inEmptyGraph(driver, warmUp)
    for (let turn = 0; turn < TURNS; turn++) {
      bares.push(await inEmptyGraph(driver, work.bare))
      loads.push(await inEmptyGraph(driver, work.load))
    }
    for (const [name, seconds] of [
      ['wiregraph', median(loads)],
      ['bare UNWIND', median(bares)],
    ] as const) {
      const rates = `${(ARTICLES / seconds).toFixed(1)} articles/s  ${Math.round(claims / seconds)} claims/s`
      console.log(`${name.padEnd(12)} ${rates}  (${seconds.toFixed(1)} s)`)
    }
    const ratios = loads.map((seconds, turn) => (bares[turn] as number) / seconds)
    const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2))
    const ratio = median(ratios)
    console.log(
      `ratio        ${ratio.toFixed(2)} of the bare script's speed (${least} to ${most}); promised: ${PROMISE}`,
    )
    if (ratio < PROMISE) process.exitCode = 1
  } finally {
    await graph.close()
    await driver.close()
  }
}

/** What `wiregraph load` does with what its workers have extracted. */
async function load(graph: Graph, extractions: readonly Extraction[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'wiregraph-bench-'))
  const journal = await openJournal(folder)
  try {
    const delivery = openDelivery(journal, {
      openGraph: async () => ({ ...graph, close: async () => {} }),
      onLoaded: ({ failure }) => {
        if (failure) throw failure
      },
      onLost: () => {},
      onBroken: () => {},
    })
    for (const extraction of extractions) {
      const revision = extraction.article.contentHash.slice(0, 16)
      await journal.append({ kind: 'kept', at: '2026-01-01', origin: extraction.article.id, revision, extraction })
      delivery.add(revision, extraction)
    }
    await delivery.finish()
  } finally {
    await journal.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Seconds that the work takes. */
async function inEmptyGraph(driver: Driver, work: () => Promise<void>): Promise<number> {
  await driver.executeQuery('MATCH (n) WHERE NOT n:__Migration DETACH DELETE n')
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1_000
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number
}
