import type { ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver } from 'neo4j-driver'
import { stopWhenWeEnd } from '#graph/local/guard.ts'
import { readPassword } from '#graph/local/password.ts'
import { startLocal } from '#graph/local/start.ts'
import { stopLocal } from '#graph/local/stop.ts'
import { newestOf, readLedgers } from '#journal/read.ts'
import { linesOf, randomFrom } from '../../bench/news.ts'
import { clearGraph, dumpGraph } from '../graph/dump-graph.ts'

/** Starts the program as a person would on the command line. */
export type Start = (
  args: readonly string[],
  where: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
) => ChildProcess

interface ArenaOptions {
  /** How many articles are generated; they are in `news.jsonl` of the folder. */
  readonly articles: number
  /** The same seed makes the same moments. */
  readonly seed: number
  readonly start: Start
  readonly say?: (line: string) => void
}

/** A place to break things in: articles, a Neo4j of its own, the program with a journal of its own. */
export interface Arena {
  readonly folder: string
  readonly articles: number
  readonly driver: Driver
  /** Where this Neo4j is, for a fault that stands in between. */
  readonly uri: string
  /** The next number from 0 to 1 of the seed. */
  readonly random: () => number
  readonly say: (line: string) => void
  /** Starts the program in the folder, with this Neo4j and the journal in `journal`. */
  start(args: readonly string[], env?: Readonly<Record<string, string>>): ChildProcess
  /** Starts it and waits for its end. */
  run(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<number | null>
  /** Articles that the journal knows to be in the graph. */
  settled(): Promise<number>
  /** Waits until so many are, or until no program of ours runs any more. */
  until(settled: number): Promise<void>
  /** Articles that the journal holds or held, in the graph or not. */
  read(): Promise<number>
  /** Waits until so many are, or until no program of ours runs any more. */
  untilRead(read: number): Promise<void>
  /** Waits for the programs that were started. */
  quiet(): Promise<void>
  /** Ends Neo4j with SIGKILL, and starts it again at the same address after so many milliseconds. */
  killNeo4j(pause: number): Promise<void>
}

/** What a calm load makes, and how what the fault left differs from it: no line on either side if all is well. */
export interface Verdict {
  /** Nodes and edges. */
  readonly calm: number
  readonly lost: readonly string[]
  readonly extra: readonly string[]
}

/** Loads articles undisturbed, then again while `fault` happens, goes on as the program advises, and compares. */
export async function inArena(options: ArenaOptions, fault: (arena: Arena) => Promise<void>): Promise<Verdict> {
  const home = await mkdtemp(join(tmpdir(), 'wiregraph-faults-'))
  const running = new Set<ChildProcess>()
  stopWhenWeEnd(home, { thenRemove: true })
  try {
    const folder = await folderIn(home, 'work')
    await writeFile(join(folder, 'news.jsonl'), linesOf(options.articles).join('\n'))
    const arena = await openArena(options, { folder, home, running })
    try {
      await arena.run(['load', 'news.jsonl', '--quiet', '--journal', await folderIn(folder, 'calm')])
      const calm = await dumpGraph(arena.driver)
      await clearGraph(arena.driver)
      arena.say(`undisturbed: ${calm.length} nodes and edges`)
      await fault(arena)
      await arena.quiet()
      // As often as a patient person would.
      for (let attempt = 0; attempt < 3 && (await arena.settled()) < options.articles; attempt++)
        await arena.run(['resume', '--quiet'])
      const worn = await dumpGraph(arena.driver)
      return { calm: calm.length, lost: without(calm, worn), extra: without(worn, calm) }
    } finally {
      await arena.driver.close()
    }
  } finally {
    for (const child of running) child.kill('SIGKILL')
    await stopLocal(home)
    await rm(home, { recursive: true, force: true })
  }
}

interface Place {
  readonly folder: string
  readonly home: string
  readonly running: Set<ChildProcess>
}

async function openArena({ articles, seed, start, say = () => {} }: ArenaOptions, place: Place): Promise<Arena> {
  const { folder, home, running } = place
  let server = await startLocal({ home, boltPort: 0, httpPort: 0 })
  const { boltPort, uri, user } = server
  const password = await readPassword(home)
  const journal = await folderIn(folder, 'journal')
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
  const arena: Arena = {
    folder,
    articles,
    driver: neo4j.driver(uri, neo4j.auth.basic(user, password)),
    uri,
    random: randomFrom(seed),
    say,
    start(args, more = {}) {
      const ours = args.includes('--journal') ? args : [...args, '--journal', journal]
      const child = start(ours, { cwd: folder, env: { ...env, ...more } })
      running.add(child)
      child.once('close', () => running.delete(child))
      return child
    },
    run: (args, more) => ended(arena.start(args, more)),
    async settled() {
      const entries = [...newestOf(await readLedgers(journal)).values()]
      return entries.filter(({ state }) => state === 'new' || state === 'same').length
    },
    async until(settled) {
      while (running.size > 0 && (await arena.settled()) < settled) await sleep(100)
    },
    async read() {
      return [...newestOf(await readLedgers(journal)).values()].filter(({ article }) => article !== null).length
    },
    async untilRead(read) {
      while (running.size > 0 && (await arena.read()) < read) await sleep(100)
    },
    async quiet() {
      await Promise.all([...running].map(ended))
    },
    async killNeo4j(pause) {
      process.kill(server.pid, 'SIGKILL')
      await sleep(pause)
      server = await startLocal({ home, boltPort, httpPort: 0 })
    },
  }
  return arena
}

async function folderIn(folder: string, name: string): Promise<string> {
  await mkdir(join(folder, name))
  return join(folder, name)
}

/** The exit code of a program; null where a signal ended it. */
export function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', resolve))
}

function without(lines: readonly string[], others: readonly string[]): string[] {
  const set = new Set(others)
  return lines.filter((line) => !set.has(line))
}
