import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Arena, ended } from '../../test/faults/arena.ts'

/** What was done to the graph. */
export interface Deeds {
  loads: number
  retractions: number
  loaderKills: number
  neo4jKills: number
}

/** Retracted between two loads; enough that a load takes long enough to be killed in. */
const GONE_AT_ONCE = 25
const LONGEST_LIFE = 8_000

/** Loads and retracts; with `kills`, somebody dies in every other load. */
export async function write(arena: Arena, deeds: Deeds, isOver: () => boolean, kills: boolean): Promise<void> {
  while (!isOver()) {
    const loader = arena.start(['load', '--resume', 'news.jsonl', '--quiet'])
    deeds.loads++
    await Promise.race([over(loader), sleep(500 + LONGEST_LIFE * arena.random())])
    if (kills && loader.exitCode === null && arena.random() < 0.5) await kill(arena, loader, deeds)
    await over(loader)
    const gone = Array.from({ length: GONE_AT_ONCE }, () => Math.floor(arena.random() * arena.articles))
    await arena.run(['retract', ...gone.map((at) => `https://paper${at % 40}.example/${at}`)])
    deeds.retractions += gone.length
  }
}

async function kill(arena: Arena, loader: ChildProcess, deeds: Deeds): Promise<void> {
  if (arena.random() < 0.7) {
    deeds.loaderKills++
    loader.kill('SIGKILL')
  } else {
    deeds.neo4jKills++
    await arena.killNeo4j(500 + 2_000 * arena.random())
  }
}

/** Resolves when the program has ended, however long ago. */
function over(child: ChildProcess): Promise<void> {
  return child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : ended(child).then(() => {})
}
