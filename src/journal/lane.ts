import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Every process writes a journal of its own, its lane: a numbered folder under the journal's. Two loaders at once take
 * two lanes, and a lane is free again when its process has gone, however it went.
 */
export interface Lane {
  readonly folder: string
  release(): Promise<void>
}

/** The lanes under a folder, in order; none where the folder is not there. */
export async function lanesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return names
    .filter((name) => /^\d+$/.test(name))
    .sort((a, b) => Number(a) - Number(b))
    .map((name) => join(folder, name))
}

/** Takes the first free lane, a new one where all are in use. */
export async function takeFreeLane(folder: string): Promise<Lane> {
  for (let number = 1; ; number++) {
    const lane = await takeLane(join(folder, String(number)))
    if (lane) return lane
  }
}

/** Takes a lane; null while a living process has it. */
export async function takeLane(folder: string): Promise<Lane | null> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const lock = join(folder, 'lock')
  const mine = `${process.pid} ${await startOf(process.pid)}`
  for (let attempt = 0; attempt < 3; attempt++) {
    if (await create(lock, mine)) return { folder, release: () => rm(lock, { force: true }) }
    const owner = await readFile(lock, 'utf8').catch(() => null)
    if (owner !== null && (await isAlive(owner))) return null
    if (owner !== null) await removeAbandoned(lock, owner)
  }
  return null
}

/** By link, so that the file has its words from the first moment. */
async function create(lock: string, words: string): Promise<boolean> {
  const draft = `${lock}.${process.pid}.${Math.random().toString(36).slice(2)}`
  await writeFile(draft, words)
  try {
    await link(draft, lock)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

/** Of several who find a lock abandoned one renames it; who catches a fresh one by that puts it back. */
async function removeAbandoned(lock: string, owner: string): Promise<void> {
  const aside = `${lock}.${process.pid}.old`
  await rename(lock, aside).catch(() => {})
  const caught = await readFile(aside, 'utf8').catch(() => owner)
  if (caught !== owner) await link(aside, lock).catch(() => {})
  await rm(aside, { force: true })
}

async function isAlive(owner: string): Promise<boolean> {
  const [pid, start] = owner.split(' ') as [string, string | undefined]
  try {
    process.kill(Number(pid), 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  // The same number may have gone to another process since, after a restart of a container above all.
  return (await startOf(Number(pid))) === start
}

/** When a process started, in the kernel's ticks; empty where the system does not say. */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}
