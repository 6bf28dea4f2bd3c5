/**
 * `npm run soak -- --minutes 20 [--seed S] [--articles N] [--out FILE]`: readers ask, a loader loads and retracts, and now
 * and then the loader or Neo4j is killed (-9). In the end the graph must be that of one calm load, `check` must find
 * nothing, and memory, handles and answers must be what they were. Results go to a file.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type CheckReport, checkGraph } from '#graph/invariants/index.ts'
import { readPassword } from '#graph/local/password.ts'
import { openGraph } from '#graph/open.ts'
import { Failure } from '#model/failure.ts'
import { type Arena, ended, inArena, type Start } from '../test/faults/arena.ts'

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

const PROGRAM = fileURLToPath(new URL('../bin/wiregraph.js', import.meta.url))
const start: Start = (args, { cwd, env }) =>
  spawn(process.execPath, [PROGRAM, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'ignore'],
  })

/** Memory in MB and open handles of this process, which reads all the time. */
interface Sample {
  readonly second: number
  readonly rss: number
  readonly handles: number
}

const began = performance.now()
const second = () => Math.round((performance.now() - began) / 1_000)
const latencies: { readonly second: number; readonly ms: number }[] = []
const samples: Sample[] = []
const happened = { loads: 0, retractions: 0, loaderKills: 0, neo4jKills: 0, answers: 0, unavailable: 0 }
let report: CheckReport | undefined

console.log(`${minutes} minutes, ${articles} articles, seed ${seed}`)
const verdict = await inArena({ articles, seed, start, say: console.log }, async (arena) => {
  const end = performance.now() + minutes * 60_000
  const isOver = () => performance.now() > end
  await Promise.all([write(arena, isOver), read(arena, isOver), read(arena, isOver), watch(isOver)])
  // Whatever was taken out comes back; nothing is killed any more.
  await ended(arena.start(['resume', '--quiet']))
  await ended(arena.start(['load', 'news.jsonl', '--quiet']))
  report = await checkGraph(await connectionOf(arena))
})

const violations = report?.findings.reduce((sum, { wrong }) => sum + wrong.length, 0)
const p95 = tenths().map((part) => quantile(part, 0.95))
const results = {
  ...{
    minutes,
    seed,
    articles,
    happened,
    graph: verdict.calm,
    lost: verdict.lost.length,
    doubled: verdict.extra.length,
  },
  ...{
    violations,
    p95,
    rss: ends(samples.map(({ rss }) => rss)),
    handles: ends(samples.map(({ handles }) => handles)),
  },
  samples,
}
await writeFile(values.out, `${JSON.stringify(results, null, 2)}\n`)
console.log(happened)
console.log(`p95 of answers, tenth by tenth: ${p95.map((ms) => `${Math.round(ms)}`).join(' ')} ms`)
console.log(`memory ${results.rss.join(' to ')} MB, handles ${results.handles.join(' to ')}`)
console.log(`${results.lost} lost, ${results.doubled} doubled, ${violations} violations; all of it in ${values.out}`)
process.exitCode = results.lost + results.doubled + (violations ?? 1) > 0 ? 1 : 0

/** Loads and retracts; in every other load that takes long enough somebody dies. */
async function write(arena: Arena, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const loader = arena.start(['load', '--resume', 'news.jsonl', '--quiet'])
    happened.loads++
    await Promise.race([ended(loader), sleep(500 + 8_000 * arena.random())])
    if (loader.exitCode === null && arena.random() < 0.5) await kill(arena, loader)
    await over(loader)
    const gone = Array.from({ length: 5 }, () => Math.floor(arena.random() * articles))
    await arena.run(['retract', ...gone.map((at) => `https://paper${at % 40}.example/${at}`)])
    happened.retractions += gone.length
  }
}

async function kill(arena: Arena, loader: ChildProcess): Promise<void> {
  if (arena.random() < 0.7) {
    happened.loaderKills++
    loader.kill('SIGKILL')
  } else {
    happened.neo4jKills++
    await arena.killNeo4j(500 + 2_000 * arena.random())
  }
}

/** Resolves when the program has ended, however long ago. */
function over(child: ChildProcess): Promise<void> {
  return child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : ended(child).then(() => {})
}

async function read(arena: Arena, isOver: () => boolean): Promise<void> {
  const graph = await openGraph(await connectionOf(arena))
  try {
    while (!isOver()) {
      const asked = performance.now()
      try {
        const { items } = await graph.facts({}, { limit: 20 })
        const keys = items.flatMap(({ subject }) => subject.key)
        await graph.evidence(items.map(({ id }) => id))
        if (keys[0]) await graph.dependents(keys[0], { depth: 3 })
        await graph.search('Acme', { limit: 5 })
        latencies.push({ second: second(), ms: performance.now() - asked })
        happened.answers++
      } catch (error) {
        // While Neo4j is dead there is no answer, but one sentence.
        if (!(error instanceof Failure) || error.code !== 'GRAPH_UNAVAILABLE') throw error
        happened.unavailable++
        await sleep(1_000)
      }
    }
  } finally {
    await graph.close()
  }
}

async function watch(isOver: () => boolean): Promise<void> {
  for (; !isOver(); await sleep(5_000))
    samples.push({ second: second(), rss: Math.round(process.memoryUsage.rss() / 2 ** 20), handles: openHandles() })
}

function openHandles(): number {
  try {
    return readdirSync('/proc/self/fd').length
  } catch {
    return 0
  }
}

async function connectionOf({ uri, folder }: Arena) {
  return { uri, user: 'neo4j', password: await readPassword(`${folder}/..`) }
}

function tenths(): readonly (readonly number[])[] {
  const last = latencies.at(-1)?.second ?? 0
  const parts: number[][] = Array.from({ length: 10 }, () => [])
  for (const { second, ms } of latencies) parts[Math.min(9, Math.floor((second / (last + 1)) * 10))]!.push(ms)
  return parts
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

/** The median of the first third after warming up, and of the last third. */
function ends(values: readonly number[]): readonly number[] {
  const third = Math.max(1, Math.floor(values.length / 3))
  return [quantile(values.slice(Math.min(2, values.length - 1), third + 2), 0.5), quantile(values.slice(-third), 0.5)]
}
