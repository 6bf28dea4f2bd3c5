/**
 * `npm run soak -- --minutes 20 [--seed S] [--articles N] [--out FILE]`: readers ask a `wiregraph serve`, two loaders load and
 * retract, and now and then a loader or Neo4j is killed (-9). In the end the graph must be that of one calm load, `check`
 * must find nothing, every answer must have been an answer or one sentence, and the server's memory and handles and the
 * transactions in Neo4j must be flat. Results go to a file.
 */
import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { checkGraph } from '#graph/invariants/index.ts'
import { readPassword } from '#graph/local/password.ts'
import { type Arena, inArena, type Start } from '../test/faults/arena.ts'
import { type Course, courseOf, isGrowing, quantile, type Sample, tenths } from './soak/figures.ts'
import { type Readings, read } from './soak/read.ts'
import { look, startServer, stopServer } from './soak/server.ts'
import { type Deeds, write } from './soak/write.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    seed: { type: 'string' },
    articles: { type: 'string', default: '400' },
    out: { type: 'string', default: 'soak.json' },
  },
})
const minutes = Number(values.minutes)
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9))
const articles = Number(values.articles)
if (![minutes, seed, articles].every((value) => value > 0))
  throw new Error('--minutes, --seed and --articles are numbers above 0.')

/** MB a minute, handles and transactions a minute, over which something grows. */
const FLAT = { rss: 1, heap: 1, handles: 0.5, transactions: 0.2 }
/** In less than this a heap has not found its size, and its course is told but not judged. */
const MINUTES_TO_JUDGE = 10
const READERS = 2

const PROGRAM = fileURLToPath(new URL('../bin/wiregraph.js', import.meta.url))
const start: Start = (args, { cwd, env }) =>
  spawn(process.execPath, [PROGRAM, ...args], {
    cwd,
    env: { ...process.env, ...env },
    // What the server has to say is told: it must live through all of it.
    stdio: args[0] === 'serve' ? ['ignore', 'pipe', 'inherit'] : 'ignore',
  })

const samples: Sample[] = []
const readings: Readings = { answers: [], unavailable: 0, late: 0, closed: 0, wrong: [] }
const deeds: Deeds = { loads: 0, retractions: 0, loaderKills: 0, neo4jKills: 0 }
let violations = Number.NaN

console.log(`${minutes} minutes, ${articles} articles, seed ${seed}`)
const verdict = await inArena({ articles, seed, start, say: console.log }, async (arena) => {
  await arena.run(['load', 'news.jsonl', '--quiet'])
  await wear(arena)
  // Whatever was taken out comes back; nothing is killed any more.
  await arena.run(['resume', '--quiet'])
  await arena.run(['load', 'news.jsonl', '--quiet'])
  const password = await readPassword(`${arena.folder}/..`)
  const { findings } = await checkGraph({ uri: arena.uri, user: 'neo4j', password })
  violations = findings.reduce((sum, { wrong }) => sum + wrong.length, 0)
})

const courses = {
  rss: courseFor(({ rss }) => rss),
  heap: courseFor(({ heap }) => heap),
  handles: courseFor(({ handles }) => handles),
  transactions: courseFor(({ transactions }) => transactions),
}
const p95 = tenths(readings.answers).map((part) => Math.round(quantile(part, 0.95)))
const growing = (Object.keys(FLAT) as (keyof typeof FLAT)[]).filter((name) => isGrowing(courses[name], FLAT[name]))
const results = {
  ...{ minutes, seed, articles, ...deeds, graph: verdict.calm },
  ...{
    answers: readings.answers.length,
    unavailable: readings.unavailable,
    late: readings.late,
    closed: readings.closed,
    wrong: readings.wrong,
  },
  ...{ lost: verdict.lost.length, doubled: verdict.extra.length, violations },
  ...{ p95, courses, growing, samples },
}
await writeFile(values.out, `${JSON.stringify(results, null, 2)}\n`)
console.log(
  `${deeds.loads} loads, ${deeds.retractions} retractions, ${deeds.loaderKills} loaders and ${deeds.neo4jKills} times Neo4j killed`,
)
console.log(
  `${readings.answers.length} rounds of questions answered, ${readings.unavailable} told that the graph is away, ${readings.late} that it took too long, ${readings.wrong.length} answered wrongly ${[...new Set(readings.wrong)].join(' ')}`,
)
console.log(`p95 of a round, tenth by tenth: ${p95.join(' ')} ms`)
for (const [name, { from, to, slope, rise }] of Object.entries(courses))
  console.log(`${name}: ${from} to ${to}, ${slope.toFixed(2)} a minute, its peaks ${rise.toFixed(2)}`)
console.log(
  `${results.lost} lost, ${results.doubled} doubled, ${violations} violations, ${growing.length > 0 ? `growing: ${growing.join(', ')}` : 'nothing grows'}; all of it in ${values.out}`,
)
/** On a machine that is busy some questions end at their deadline, with a sentence that says so; more is a fault. */
const MOST_LATE = 0.05
const isLate = readings.late > MOST_LATE * readings.answers.length
const damage = results.lost + results.doubled + violations + readings.wrong.length
process.exitCode = damage === 0 && !isLate && (growing.length === 0 || minutes < MINUTES_TO_JUDGE) ? 0 : 1

async function wear(arena: Arena): Promise<void> {
  const server = await startServer(arena)
  const began = performance.now()
  const second = () => Math.round((performance.now() - began) / 1_000)
  const isOver = () => second() >= minutes * 60
  const watch = async () => {
    for (; !isOver(); await sleep(5_000)) samples.push(await look(server, arena, second()))
  }
  const readers = Array.from({ length: READERS }, () => read(server.url, readings, isOver, second))
  await Promise.all([...readers, write(arena, deeds, isOver, true), write(arena, deeds, isOver, false), watch()])
  await stopServer(server)
}

function courseFor(measure: (sample: Sample) => number | null): Course {
  return courseOf(
    samples.flatMap((sample) => {
      const value = measure(sample)
      return value === null ? [] : { second: sample.second, value }
    }),
  )
}
