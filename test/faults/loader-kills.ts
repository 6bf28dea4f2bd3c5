import { setTimeout as sleep } from 'node:timers/promises'
import { type Arena, ended } from './arena.ts'

/** Longer than the program takes to begin, so that kills fall into all that it does. */
const LONGEST_LIFE = 4_000

/** The loader is killed (-9) again and again, at any moment of its start, reading, writing or resuming. */
export async function loaderKills({ start, settled, random, say }: Arena, times = 20): Promise<void> {
  let args = ['load', 'news.jsonl', '--quiet']
  for (let kill = 1; kill <= times; kill++) {
    const loader = start(args)
    const end = ended(loader)
    await Promise.race([sleep(200 + (LONGEST_LIFE - 200) * random()), end])
    loader.kill('SIGKILL')
    await end
    say(`kill ${kill} of ${times} with ${await settled()} articles loaded`)
    // Before the first line of its journal is written nothing has begun, and there is nothing to resume.
    if ((await settled()) > 0) args = ['resume', '--quiet']
  }
  await ended(start(['load', 'news.jsonl', '--quiet']))
}
