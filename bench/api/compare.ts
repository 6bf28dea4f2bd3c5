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
import { type Child, startChild } from './child.ts'
import { median, percentile, ratio } from './figures.ts'
import type { Size } from './generate.ts'
import { type Operation, type Question, questionsOf } from './questions.ts'
import { writeGraph } from './write.ts'

const SIZES: Readonly<Record<'usual' | 'full', Size>> = {
  usual: { companies: 5_000, claims: 100_000 },
  full: { companies: 50_000, claims: 1_000_000 },
}
/** Odd, so that a median is one of them. */
const TURNS = 5
const REQUESTS = 150
const AT_ONCE = 16

/**
 * Asks eight questions of our API, of @neo4j/graphql and of bare Bolt, on one generated graph, in turns: on a machine
 * that others use too only what is measured side by side can be compared.
 */
export async function compareApi(): Promise<void> {
  const size = process.argv.includes('--full') ? SIZES.full : SIZES.usual
  const home = await mkdtemp(join(tmpdir(), 'wiregraph-bench-'))
  stopWhenWeEnd(home, { thenRemove: true })
  try {
    const isLarge = size === SIZES.full
    const server = await startLocal({
      home,
      boltPort: 0,
      httpPort: 0,
      ...(isLarge && { heap: '1g', pageCache: '512m' }),
    })
    const at = { uri: server.uri, user: server.user, password: await readPassword(home), database: 'neo4j' }
    await prepare(at, size)
    await compare(at, size)
  } finally {
    await stopLocal(home)
    await rm(home, { recursive: true, force: true })
  }
}

async function prepare(at: Connection, size: Size): Promise<void> {
  const graph = await openGraph(at)
  await graph.migrate()
  const driver = neo4j.driver(at.uri, neo4j.auth.basic(at.user, at.password))
  const start = performance.now()
  await writeGraph(driver, size)
  await driver.close()
  const { facts, claims, articles } = await graph.counts()
  await graph.close()
  const seconds = Math.round((performance.now() - start) / 1_000)
  console.log(
    `${size.companies} companies, ${claims} claims, ${facts} facts, ${articles} articles; written in ${seconds} s`,
  )
  console.log(`${TURNS} turns of ${REQUESTS} requests each, ${AT_ONCE} at a time\n`)
}

async function compare(at: Connection, size: Size): Promise<void> {
  const [ours, theirs, bare] = await Promise.all([
    startChild('ours', at),
    startChild('theirs', at),
    startChild('bare', at),
  ])
  try {
    const chosen = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length)
    for (const question of questionsOf(size))
      if (!chosen || chosen === question.name) await compareOne(question, { ours, theirs, bare })
  } finally {
    for (const child of [ours, theirs, bare]) child.end()
  }
}

/** What one turn gave: milliseconds of each request, of processor time a request, and requests a second. */
interface Turn {
  readonly times: readonly number[]
  readonly cpu: number
  readonly rate: number
}

type Children = Readonly<Record<'ours' | 'theirs' | 'bare', Child>>

async function compareOne(question: Question, { ours, theirs, bare }: Children): Promise<void> {
  const operations = Array.from({ length: 20 }, (_, at) => question.ours(at))
  const statements = await bare.ask<number>({ what: 'record', name: question.name, operations })
  const turns: Record<keyof Children, Turn[]> = { ours: [], theirs: [], bare: [] }
  // Unmeasured: the first of everything is slow, in Node and in Neo4j.
  for (let turn = -1; turn < TURNS; turn++) {
    const one = {
      ours: await overHttp(ours, question.ours),
      bare: await overBolt(bare, question.name),
      theirs: await overHttp(theirs, question.theirs),
    }
    if (turn < 0) continue
    for (const name of ['ours', 'bare', 'theirs'] as const) turns[name].push(one[name])
  }
  console.log(`${question.name}, ${statements.toFixed(1)} statements`)
  for (const name of ['ours', 'bare', 'theirs'] as const) console.log(`  ${name.padEnd(7)}${summary(turns[name])}`)
  const against = (other: 'bare' | 'theirs', of: (turn: Turn) => number) =>
    ratio(turns.ours.map((turn, at) => of(turns[other][at]!) / of(turn)))
  const p95 = turns.ours.map((turn, at) => percentile(turn.times, 0.95) / percentile(turns.bare[at]!.times, 0.95))
  console.log(`  p95 over bare ${ratio(p95)}`)
  console.log(`  processor time of theirs over ours ${against('theirs', ({ cpu }) => cpu)}\n`)
}

function summary(turns: readonly Turn[]): string {
  const times = turns.flatMap((turn) => turn.times)
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((part) => percentile(times, part).toFixed(1))
  const rate = median(turns.map((turn) => turn.rate)).toFixed(0)
  const cpu = median(turns.map((turn) => turn.cpu)).toFixed(2)
  return `p50 ${p50} ms  p95 ${p95} ms  p99 ${p99} ms  ${rate} requests/s  ${cpu} ms of processor a request`
}

async function overHttp(child: Child, operation: (at: number) => Operation): Promise<Turn> {
  const before = await child.ask<number>({ what: 'cpu' })
  const start = performance.now()
  const times: number[] = []
  let next = 0
  const work = async () => {
    while (next < REQUESTS) {
      const at = next++
      const sent = performance.now()
      await child.send(operation(at % 20))
      times.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  const seconds = (performance.now() - start) / 1_000
  const cpu = (await child.ask<number>({ what: 'cpu' })) - before
  return { times, cpu: cpu / REQUESTS, rate: REQUESTS / seconds }
}

async function overBolt(child: Child, name: string): Promise<Turn> {
  const start = performance.now()
  const asked = { what: 'run', name, requests: REQUESTS, atOnce: AT_ONCE } as const
  const { times, cpu } = await child.ask<{ times: number[]; cpu: number }>(asked)
  return { times, cpu: cpu / REQUESTS, rate: REQUESTS / ((performance.now() - start) / 1_000) }
}
