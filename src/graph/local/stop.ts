import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { homeFolder, type Surroundings, surroundings } from './folders.ts'
import { withLock } from './lock.ts'
import { endProcess } from './processes.ts'
import { isServer, readRecord, removeRecord } from './record.ts'

// A clean stop writes a checkpoint; a busy machine with a full page cache takes its time.
const PATIENCE_MS = 60_000

/** Stops the local server of the chosen or usual home folder, cleanly if it can; false when none was running. */
export async function stopLocal(chosenHome?: string, around: Surroundings = surroundings()): Promise<boolean> {
  const home = homeFolder(chosenHome, around)
  if (!existsSync(home)) return false
  return withLock(join(home, 'start.lock'), async () => {
    const record = await readRecord(home)
    if (record) await endProcess(record.pid, () => isServer(record.pid, home), PATIENCE_MS)
    await removeRecord(home)
    return record !== undefined
  })
}
