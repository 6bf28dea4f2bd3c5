import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { installFolder, type Surroundings, surroundings } from './folders.ts'
import { withLock } from './lock.ts'
import { copyJars, diskFull } from './maven.ts'

const ROOM_NEEDED = 300 * 1024 * 1024

/** What `installLocal` did: the folder of the server's programs, and whether it had to be fetched now. */
export interface Installation {
  readonly folder: string
  readonly fetched: boolean
}

/**
 * Puts Neo4j Community and Neo4j Browser into the user's cache folder, once: later calls find it there.
 * It appears whole or not at all, also when two processes ask at the same time or one is killed in the middle.
 */
export async function installLocal(
  say: (message: string) => void = () => {},
  around: Surroundings = surroundings(),
): Promise<Installation> {
  const folder = installFolder(around)
  if (isInstalled(folder)) return { folder, fetched: false }
  await mkdir(dirname(folder), { recursive: true })
  return withLock(`${folder}.lock`, async () => {
    if (isInstalled(folder)) return { folder, fetched: false }
    await requireRoom(dirname(folder))
    say('Fetching Neo4j with Maven: about 140 MB, only this once.')
    await fetchInto(folder, around)
    return { folder, fetched: true }
  })
}

function isInstalled(folder: string): boolean {
  return existsSync(join(folder, 'lib'))
}

async function requireRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < ROOM_NEEDED) throw diskFull('the Neo4j programs')
}

async function fetchInto(folder: string, around: Surroundings): Promise<void> {
  const unfinished = await mkdtemp(`${folder}.unfinished-`)
  try {
    await copyJars(unfinished, around)
    await rename(unfinished, folder)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    // Another process was faster; its installation is as good.
    if (!isInstalled(folder)) throw error
  }
}
