import { setTimeout as sleep } from 'node:timers/promises'
import { type Arena, ended } from './arena.ts'

/** Milliseconds in which the program starts, reads and begins to write. */
const LONGEST_START = 4_000

/**
 * The loader is killed (-9) again and again: by turns at any moment of its start, and while it writes, when some more
 * articles are in the graph.
 */
export async function loaderKills(arena: Arena, times = 20): Promise<void> {
  const { articles, start, settled, until, random, say } = arena
  let args = ['load', 'news.jsonl', '--quiet']
  for (let kill = 1; kill <= times; kill++) {
    const loader = start(args)
    const end = ended(loader)
    if (kill % 2 === 1) await Promise.race([sleep(200 + LONGEST_START * random()), end])
    else await until((await settled()) + 1 + (random() * articles) / times)
    loader.kill('SIGKILL')
    await end
    say(`kill ${kill} of ${times} with ${await settled()} articles loaded`)
    // Before the first line of its journal is written nothing has begun, and there is nothing to resume.
    if ((await settled()) > 0) args = ['resume', '--quiet']
  }
  await ended(start(['load', 'news.jsonl', '--quiet']))
}
