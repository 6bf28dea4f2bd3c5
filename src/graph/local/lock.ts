import { readFile, rm, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from '#model/failure.ts'
import { isAlive } from './processes.ts'

const PATIENCE_MS = 10 * 60_000

/** Runs `work` while holding the lock file; waits for another living process that holds it, up to ten minutes. */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  await take(path)
  try {
    return await work()
  } finally {
    await rm(path, { force: true })
  }
}

async function take(path: string): Promise<void> {
  const giveUp = performance.now() + PATIENCE_MS
  while (!(await create(path))) {
    if (await isAbandoned(path)) await rm(path, { force: true })
    else if (performance.now() > giveUp)
      throw new Failure(
        'GRAPH_UNAVAILABLE',
        `Another process has held ${path} for ten minutes.`,
        'Stop that process, or remove the file if there is none.',
      )
    else await sleep(200)
  }
}

async function create(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

// Two waiters may both remove an abandoned lock and both go on. What the locks protect bears that:
// an installation is put in place by one rename, and Neo4j locks its own store.
async function isAbandoned(path: string): Promise<boolean> {
  const owner = await readFile(path, 'utf8').catch(() => undefined)
  if (owner === undefined) return false
  if (owner === '') {
    // Between being created and being written; look again.
    await sleep(200)
    return (await readFile(path, 'utf8').catch(() => 'gone')) === ''
  }
  return !isAlive(Number(owner))
}
