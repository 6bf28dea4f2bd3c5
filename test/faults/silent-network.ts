import { lineTo } from '../graph/cut.ts'
import { type Arena, ended } from './arena.ts'

/** In the middle of a load the network goes silent: connections stay open and not a byte comes through any more. */
export async function silentNetwork({ uri, articles, start, until, settled, random, say }: Arena): Promise<void> {
  const line = await lineTo(uri)
  try {
    const loader = start(['load', 'news.jsonl', '--quiet'], { NEO4J_URI: line.uri })
    const end = ended(loader)
    await until(articles * (0.2 + 0.5 * random()))
    say(`silence with ${await settled()} articles loaded`)
    line.swallow(true)
    const started = performance.now()
    const exit = await end
    const seconds = Math.round((performance.now() - started) / 1_000)
    say(`the loader gave up after ${seconds} s and ended with ${exit}`)
  } finally {
    await line.close()
  }
}
