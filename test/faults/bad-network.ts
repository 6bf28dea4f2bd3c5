import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Arena, ended } from './arena.ts'
import { startToxiproxy, type Toxiproxy } from './toxiproxy.ts'

const RESETS = 15

/** What a network does to a load of `articles`, by name. */
const TROUBLES: Readonly<Record<string, (proxy: Toxiproxy, arena: Arena, articles: number) => Promise<void>>> = {
  'every answer 200 ms late': async (proxy, { quiet }) => {
    await proxy.poison('latency', { latency: 200 })
    await quiet()
  },
  '2 kB a second for 20 s': async (proxy) => {
    await proxy.poison('bandwidth', { rate: 2 })
    await sleep(20_000)
  },
  'no network for 5 s': async (proxy) => {
    await proxy.unplug()
    await sleep(5_000)
  },
  'connections reset in the middle of their work': async (proxy, { until, settled, random }, articles) => {
    for (let reset = 0; reset < RESETS; reset++) {
      await until((await settled()) + (articles * random()) / RESETS)
      await proxy.poison('reset_peer', { timeout: 0 })
      await sleep(300 * random())
      await proxy.heal()
    }
  },
  'silence: connections stay open, nothing comes': async (proxy, { quiet }) => {
    await proxy.poison('timeout', { timeout: 0 })
    await quiet()
  },
}

/** Loads over a network that is bad in the ways that toxiproxy knows, each with its part of the articles. */
export async function badNetwork(arena: Arena): Promise<void> {
  const { uri, folder, start, settled, until, say } = arena
  const proxy = await startToxiproxy(uri)
  if (typeof proxy === 'string') {
    say(`skipped: ${proxy}`)
    await ended(start(['load', 'news.jsonl', '--quiet']))
    return
  }
  try {
    const lines = (await readFile(join(folder, 'news.jsonl'), 'utf8')).split('\n')
    const troubles = Object.entries(TROUBLES)
    for (const [at, [trouble, happen]] of troubles.entries()) {
      const part = lines.filter((_, line) => line % troubles.length === at)
      await writeFile(join(folder, `part-${at}.jsonl`), part.join('\n'))
      const before = await settled()
      const load = ended(start(['load', `part-${at}.jsonl`, '--quiet'], { NEO4J_URI: proxy.uri }))
      await until(before + 1)
      await happen(proxy, arena, part.length)
      await proxy.heal()
      const exit = await load
      say(`${trouble}: ${(await settled()) - before} of ${part.length} articles loaded, ended with ${exit}`)
    }
  } finally {
    proxy.stop()
  }
}
