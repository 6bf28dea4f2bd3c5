import type { ChildProcess } from 'node:child_process'
import { type Arena, ended } from './arena.ts'

const VICTIMS = ['Neo4j', 'the loader', 'Neo4j'] as const

/**
 * Each victim in its turn is killed (-9) at some moment of the load. Neo4j is started again; after the loader
 * `wiregraph resume` goes on.
 */
export async function kills(arena: Arena, victims: readonly (typeof VICTIMS)[number][] = VICTIMS): Promise<void> {
  const { articles, random, say } = arena
  let loader = arena.start(['load', 'news.jsonl', '--quiet'])
  for (const [at, victim] of victims.entries()) {
    // What is read is ahead of what is loaded: something is always on its way.
    await arena.untilRead(((at + random()) / (victims.length + 1)) * articles)
    loader = await atWork(arena, loader)
    say(`kill -9 of ${victim} with ${await arena.read()} articles read, ${await arena.settled()} loaded`)
    if (victim === 'Neo4j') {
      await arena.killNeo4j(500 + 2_000 * random())
      continue
    }
    const loaderEnds = ended(loader)
    loader.kill('SIGKILL')
    await loaderEnds
    loader = arena.start(['resume', '--quiet'])
  }
}

/** It, or where it has given up on a Neo4j that starts slowly, a `resume` that has gone on: the dead can't be killed. */
async function atWork(arena: Arena, loader: ChildProcess): Promise<ChildProcess> {
  let working = loader
  while (isOver(working)) {
    const settled = await arena.settled()
    if (settled === arena.articles) throw new Error('all is loaded, and nobody is left to kill: take more articles')
    working = arena.start(['resume', '--quiet'])
    await arena.until(settled + 1)
  }
  return working
}

function isOver({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}
