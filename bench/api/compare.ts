import type { Connection } from '#graph/graph.ts'
import { type Child, startChild } from './child.ts'
import { median, percentile, ratio } from './figures.ts'
import type { Size } from './generate.ts'
import { argument, withGraph } from './graph.ts'
import { type Operation, type Question, questionsOf } from './questions.ts'

/** Odd, so that a median is one of them. */
const TURNS = 5
/** V8 goes on making a server faster for its first thousand requests. */
const UNMEASURED = 5
const REQUESTS = 150
const AT_ONCE = 16

/**
 * Asks eight questions of our API, of @neo4j/graphql and of bare Bolt, on one generated graph, in turns: on a machine
 * that others use too only what is measured side by side can be compared.
 */
export async function compareApi(): Promise<void> {
  console.log(`${TURNS} turns of ${REQUESTS} requests each, ${AT_ONCE} at a time`)
  await withGraph(compare)
}

async function compare(at: Connection, size: Size): Promise<void> {
  const [ours, theirs, bare] = await Promise.all([
    startChild('ours', at),
    startChild('theirs', at),
    startChild('bare', at),
  ])
  try {
    const chosen = argument('only')?.split(',')
    for (const question of questionsOf(size))
      if (!chosen || chosen.includes(question.name)) await compareOne(question, { ours, theirs, bare })
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

const SUBJECTS = ['ours', 'bare', 'theirs'] as const

type Children = Readonly<Record<'ours' | 'theirs' | 'bare', Child>>

async function compareOne(question: Question, { ours, theirs, bare }: Children): Promise<void> {
  const operations = Array.from({ length: 20 }, (_, at) => question.ours(at))
  const statements = await bare.ask<number>({ what: 'record', name: question.name, operations })
  const turns: Record<keyof Children, Turn[]> = { ours: [], theirs: [], bare: [] }
  const ask = {
    ours: () => overHttp(ours, question.ours),
    bare: () => overBolt(bare, question.name),
    theirs: () => overHttp(theirs, question.theirs),
  }
  // Unmeasured: the first of everything is slow, in Node and in Neo4j.
  for (let turn = -UNMEASURED; turn < TURNS; turn++) {
    // One after the other, and the next time the other way round: a machine that slows down slows both alike.
    for (const name of turn % 2 === 0 ? SUBJECTS : SUBJECTS.toReversed()) {
      const one = await ask[name]()
      if (turn >= 0) turns[name].push(one)
    }
  }
  const [answer, other] = await Promise.all([ours.send(question.ours(0)), theirs.send(question.theirs(0))])
  console.log(
    `${question.name}, ${statements.toFixed(1)} statements, ${answer.length} and ${other.length} characters of answer`,
  )
  for (const name of SUBJECTS) console.log(`  ${name.padEnd(7)}${summary(turns[name])}`)
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
