import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import type { Arena } from '../../test/faults/arena.ts'
import type { Sample } from './figures.ts'

/** `wiregraph serve`, which lives through all of it: the process whose memory and handles must not grow. */
export interface Server {
  readonly url: string
  readonly child: ChildProcess
}

/** With room to spare V8 lets garbage lie and memory grows without a leak; so much is enough for what is asked here. */
const HEAP_MB = 256

export async function startServer(arena: Arena): Promise<Server> {
  const env = { NODE_OPTIONS: `--max-old-space-size=${HEAP_MB}` }
  const child = arena.start(['serve', '--port', '0', '--json', '--log', 'error'], env)
  const [line] = (await once(child.stdout as NodeJS.EventEmitter, 'data')) as [Buffer]
  return { url: (JSON.parse(String(line)) as { url: string }).url, child }
}

export async function stopServer({ child }: Server): Promise<void> {
  const end = once(child, 'close')
  child.kill('SIGINT')
  await end
}

/** Memory and handles of the server, and how many transactions are open in Neo4j. Linux only. */
export async function look({ child, url }: Server, { driver }: Arena, second: number): Promise<Sample> {
  if (child.exitCode !== null || child.signalCode !== null)
    throw new Error(`the server ended with ${child.exitCode ?? child.signalCode}`)
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
  return {
    second,
    rss: Math.round(Number(/VmRSS:\s*(\d+)/.exec(status)?.[1]) / 1024),
    heap: await heapOf(url),
    handles: readdirSync(`/proc/${child.pid}/fd`).length,
    transactions: await transactions(driver),
  }
}

async function heapOf(url: string): Promise<number> {
  const metrics = await (await fetch(new URL('/metrics', url))).text()
  return Math.round(Number(/^nodejs_heap_size_used_bytes (\S+)/m.exec(metrics)?.[1]) / 2 ** 20)
}

async function transactions(driver: Arena['driver']): Promise<number | null> {
  const session = driver.session({ defaultAccessMode: 'READ' })
  try {
    const { records } = await session.run('SHOW TRANSACTIONS YIELD transactionId RETURN count(*) AS n')
    return Number(records[0]?.get('n'))
  } catch {
    return null
  } finally {
    await session.close()
  }
}
