import type { Connection } from '#graph/graph.ts'
import { type Child, startChild } from './child.ts'
import { percentile, ratio } from './figures.ts'
import type { Size } from './generate.ts'
import { withGraph } from './graph.ts'
import { type Operation, questionsOf } from './questions.ts'
import { BATCH, STORM } from './storm.ts'

/** Odd, so that a median is one of them. */
const TURNS = 9
const REQUESTS = 120
/** Of its p95 without a storm beside it. */
const PROMISE = 2

/**
 * How long a usual question takes while somebody sends what is refused, one after the other without a pause, to how long
 * it takes alone. Both take turns.
 */
export async function measureStorm(): Promise<void> {
  await withGraph(async (at: Connection, size: Size) => {
    const server = await startChild('ours', at)
    const { ours } = questionsOf(size).find(({ name }) => name === 'customers-with-evidence')!
    try {
      await p95Of(server, ours)
      const turns: { alone: number; beside: number }[] = []
      for (let turn = 0; turn < TURNS; turn++) {
        const alone = await p95Of(server, ours)
        const storm = startStorm(server)
        turns.push({ alone, beside: await p95Of(server, ours) })
        await storm.end()
      }
      const ratios = turns.map(({ alone, beside }) => beside / alone)
      console.log(`p95 alone ${turns.map(({ alone }) => alone.toFixed(0)).join(' ')} ms`)
      console.log(`p95 in a storm ${turns.map(({ beside }) => beside.toFixed(0)).join(' ')} ms`)
      console.log(`ratio ${ratio(ratios)}; promised: ${PROMISE}`)
    } finally {
      server.end()
    }
  })
}

async function p95Of(server: Child, question: (at: number) => Operation): Promise<number> {
  const times: number[] = []
  for (let at = 0; at < REQUESTS; at++) {
    const sent = performance.now()
    await server.send(question(at % 20))
    times.push(performance.now() - sent)
  }
  return percentile(times, 0.95)
}

/** Sends it all again and again; each must be refused. */
function startStorm(server: Child): { end(): Promise<void> } {
  const bodies = [...STORM.map((query) => JSON.stringify({ query })), BATCH]
  let goesOn = true
  const blowing = (async () => {
    for (let at = 0; goesOn; at++) await server.refuse(bodies[at % bodies.length]!)
  })()
  return {
    end() {
      goesOn = false
      return blowing
    },
  }
}
