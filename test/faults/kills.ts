import { type Arena, ended } from './arena.ts'

const VICTIMS = ['Neo4j', 'the loader', 'Neo4j'] as const

/**
 * Each victim in its turn is killed (-9) at some moment of the load. Neo4j is started again; after the loader
 * `wiregraph resume` goes on.
 */
export async function kills(arena: Arena, victims: readonly (typeof VICTIMS)[number][] = VICTIMS): Promise<void> {
  const { articles, random, say } = arena
  const loader = arena.start(['load', 'news.jsonl', '--quiet'])
  const loaderEnds = ended(loader)
  for (const [at, victim] of victims.entries()) {
    // What is read is ahead of what is loaded: something is always on its way.
    await arena.untilRead(((at + random()) / (victims.length + 1)) * articles)
    say(`kill -9 of ${victim} with ${await arena.read()} articles read, ${await arena.settled()} loaded`)
    if (victim === 'Neo4j') {
      await arena.killNeo4j(500 + 2_000 * random())
      continue
    }
    loader.kill('SIGKILL')
    await loaderEnds
    arena.start(['resume', '--quiet'])
  }
}
