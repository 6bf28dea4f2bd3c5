import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { createYoga } from 'graphql-yoga'
import neo4j, { type Driver } from 'neo4j-driver'
import { createApi } from '#api/api.ts'
import { useDeadline } from '#api/deadline.ts'
import { requireLoopbackHost } from '#api/hosts.ts'
import { limits } from '#api/limits.ts'
import { createLog } from '#api/log.ts'
import { createMetrics } from '#api/metrics.ts'
import { useObservation } from '#api/observe.ts'
import { usePageHeaders } from '#api/pages.ts'
import { openGraph } from '#graph/open.ts'
import { listenIn, type Sent } from './listen.ts'
import { OTHER_SCHEMA } from './other-schema.ts'
import type { Operation } from './questions.ts'

/*
 * One of the three that are compared, in a process of its own: "ours" and "theirs" are servers, "bare" sends the Cypher
 * of ours straight over Bolt. Its parent asks it for the time that it has used, and the bare one to run.
 */
export type Subject = 'ours' | 'theirs' | 'bare'

/** What the parent may ask. */
export type Asked =
  | { readonly what: 'cpu' }
  | { readonly what: 'record'; readonly name: string; readonly operations: readonly Operation[] }
  | { readonly what: 'run'; readonly name: string; readonly requests: number; readonly atOnce: number }

// What users run has no source maps; with them every promise of the driver costs a stack.
process.setSourceMapsEnabled(false)

/** An answer that comes too late on a busy machine must not end a comparison. */
const PATIENCE = { query: 120_000, mutation: 120_000 }

const [, , subject, uri = '', user = '', password = ''] = process.argv
const settings = { uri, user, password, database: 'neo4j' }

if (subject === 'ours') await serve(await ours())
if (subject === 'theirs') await serve(await theirs())
if (subject === 'bare') await bare()

async function ours() {
  const graph = await openGraph(settings)
  const loadArticle = async () => {
    throw new Error('nothing is loaded here')
  }
  return createApi({ graph, loadArticle, deadlines: PATIENCE })
}

/** Behind the same guards as ours: whoever serves it needs them as much. */
async function theirs() {
  const schema = await new Neo4jGraphQL({ typeDefs: OTHER_SCHEMA, driver: connect() }).getSchema()
  const context = () => ({ sessionConfig: { database: settings.database }, giveUp: new AbortController() })
  return createYoga({
    ...{ schema, context, graphiql: false, landingPage: false, logging: false, multipart: false, cors: false },
    maxRequestBodySize: false,
    plugins: [
      useObservation(createLog(), createMetrics(), undefined),
      requireLoopbackHost(),
      usePageHeaders(),
      ...limits({ publicMode: false }),
      useDeadline(PATIENCE),
    ],
  })
}

function connect(): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  })
}

async function serve(handler: Parameters<typeof createServer>[1]): Promise<void> {
  const server = createServer(handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  answer({ cpu: async () => cpu() })
  process.send?.({ port: (server.address() as AddressInfo).port })
}

function cpu(): number {
  const { user: own, system } = process.cpuUsage()
  return (own + system) / 1_000
}

function answer(answers: Record<string, (asked: never) => Promise<unknown>>): void {
  process.on('message', (asked: Asked) => {
    answers[asked.what]?.(asked as never).then(
      (value) => process.send?.({ value }),
      (error: unknown) => process.send?.({ error: String(error) }),
    )
  })
}

/** Writes down what our own API sends for each operation, and sends the same again without it. */
async function bare(): Promise<void> {
  let sent: Sent[] = []
  // Opened before anybody listens in: what it sends again must not be recorded again.
  const driver = connect()
  listenIn((statement) => sent.push(statement))
  const api = await ours()
  const recorded = new Map<string, Sent[][]>()
  answer({
    async record({ name, operations }: Extract<Asked, { what: 'record' }>) {
      const all: Sent[][] = []
      for (const operation of operations) {
        sent = []
        await api.fetch('http://localhost/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(operation),
        })
        all.push(sent)
      }
      recorded.set(name, all)
      return all.reduce((sum, each) => sum + each.length, 0) / all.length
    },
    async run({ name, requests, atOnce }: Extract<Asked, { what: 'run' }>) {
      const before = cpu()
      const times = await inTurns(requests, atOnce, (at) => replay(driver, recorded.get(name)!, at))
      return { times, cpu: cpu() - before }
    },
  })
  process.send?.({ port: 0 })
}

async function replay(driver: Driver, recorded: readonly Sent[][], at: number): Promise<void> {
  for (const { text, params } of recorded[at % recorded.length]!) {
    const session = driver.session({ database: settings.database, defaultAccessMode: neo4j.session.READ })
    await session.run(text, params)
    await session.close()
  }
}

/** Milliseconds of each of some requests, so many at the same time. */
async function inTurns(requests: number, atOnce: number, send: (at: number) => Promise<void>): Promise<number[]> {
  const times: number[] = []
  let next = 0
  const work = async () => {
    while (next < requests) {
      const at = next++
      const start = performance.now()
      await send(at)
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return times
}
