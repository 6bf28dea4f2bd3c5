import type { ChildProcess } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Arena, ended } from './arena.ts'

const VICTIMS = ['Neo4j', 'the loader', 'Neo4j'] as const

/**
 * Each victim in its turn is killed (-9) at some moment of the load of a part of the articles. Neo4j is started again;
 * after the loader `wiregraph resume` goes on. When all are dead, everything is loaded.
 */
export async function kills(arena: Arena, victims: readonly (typeof VICTIMS)[number][] = VICTIMS): Promise<void> {
  // Some to spare: a load that was over before its turn to be killed came is followed by the next.
  const parts = await inParts(arena, 2 * victims.length)
  for (const victim of victims) {
    const loader = await atWork(arena, parts)
    arena.say(`kill -9 of ${victim} with ${await arena.read()} articles read, ${await arena.settled()} loaded`)
    if (victim === 'Neo4j') {
      await arena.killNeo4j(500 + 2_000 * arena.random())
      continue
    }
    const loaderEnds = ended(loader)
    loader.kill('SIGKILL')
    await loaderEnds
    arena.start(['resume', '--quiet'])
  }
  await arena.quiet()
  await arena.run(['load', 'news.jsonl', '--quiet'])
}

interface Part {
  readonly file: string
  readonly size: number
}

async function inParts({ folder }: Arena, count: number): Promise<Part[]> {
  const lines = (await readFile(join(folder, 'news.jsonl'), 'utf8')).split('\n')
  const size = Math.ceil(lines.length / count)
  return Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const part = lines.slice(at * size, (at + 1) * size)
      const file = `part-${at}.jsonl`
      await writeFile(join(folder, file), part.join('\n'))
      return { file, size: part.length }
    }),
  )
}

/** A loader in the midst of the next part. */
async function atWork(arena: Arena, parts: Part[]): Promise<ChildProcess> {
  for (let part = parts.shift(); part; part = parts.shift()) {
    await arena.quiet()
    const before = await arena.read()
    const loader = arena.start(['load', part.file, '--quiet'])
    await arena.untilRead(before + 1 + arena.random() * (part.size - 1))
    if (loader.exitCode === null) return loader
  }
  throw new Error('every load was over before its turn to be killed came: take more articles')
}
