import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { installFolder, type Surroundings, surroundings } from './folders.ts'
import { JARS } from './jars.ts'
import { withLock } from './lock.ts'
import { copyJars } from './maven.ts'
import { makeRoom } from './room.ts'
import { verifyJars } from './verify.ts'

const ROOM_NEEDED = 300 * 1024 * 1024

/** What `installLocal` did: the folder of the server's programs, and whether it had to be fetched now. */
export interface Installation {
  readonly folder: string
  readonly fetched: boolean
}

/**
 * Puts Neo4j Community and Neo4j Browser into the user's cache folder, once: later calls find it there.
 * It appears whole or not at all, also when two processes ask at the same time or one is killed in the middle, and only
 * with the jars whose hashes we know.
 */
export async function installLocal(
  say: (message: string) => void = () => {},
  around: Surroundings = surroundings(),
  jars: Readonly<Record<string, string>> = JARS,
): Promise<Installation> {
  const folder = installFolder(around)
  if (isInstalled(folder)) return { folder, fetched: false }
  await makeRoom(dirname(folder), ROOM_NEEDED, 'the Neo4j programs')
  return withLock(`${folder}.lock`, async () => {
    if (isInstalled(folder)) return { folder, fetched: false }
    say('Fetching Neo4j with Maven: about 140 MB, only this once.')
    await fetchInto(folder, around, jars)
    return { folder, fetched: true }
  })
}

function isInstalled(folder: string): boolean {
  return existsSync(join(folder, 'lib'))
}

async function fetchInto(folder: string, around: Surroundings, jars: Readonly<Record<string, string>>): Promise<void> {
  const unfinished = await mkdtemp(`${folder}.unfinished-`)
  try {
    await copyJars(unfinished, around)
    await verifyJars(join(unfinished, 'lib'), jars)
    await rename(unfinished, folder)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    // Another process was faster; its installation is as good.
    if (!isInstalled(folder)) throw error
  }
}
