import { homeFolder, type Surroundings, surroundings } from './folders.ts'
import { readRecord } from './record.ts'
import { type LocalServer, localServer } from './server.ts'

/** The local server that runs now in the chosen or usual home folder, if one does. */
export async function localStatus(
  chosenHome?: string,
  around: Surroundings = surroundings(),
): Promise<LocalServer | undefined> {
  const home = homeFolder(chosenHome, around)
  const record = await readRecord(home)
  return record?.ready ? localServer(home, record) : undefined
}
