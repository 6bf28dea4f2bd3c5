import { mkdir, statfs } from 'node:fs/promises'
import { Failure } from '#model/failure.ts'

/** Makes a folder that files of this many bytes are to go into; a Failure when it cannot be or the disk is full. */
export async function makeRoom(folder: string, bytes: number, what: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    const { bavail, bsize } = await statfs(folder)
    if (bavail * bsize >= bytes) return
  } catch (cause) {
    throw new Failure(
      'CONFIGURATION',
      `The folder ${folder} cannot be used for ${what}: ${(cause as Error).message}.`,
      'Give yourself the right to write there, or move it: --data or XDG_DATA_HOME for the graph, XDG_CACHE_HOME for the programs.',
      cause,
    )
  }
  throw diskFull(what)
}

/** The disk has no room for `what`. */
export function diskFull(what: string, cause?: unknown): Failure {
  return new Failure(
    'CONFIGURATION',
    `The disk is full: there is no room for ${what}.`,
    'Free at least 500 MB, or use another disk: --data or XDG_DATA_HOME for the graph, XDG_CACHE_HOME for the programs.',
    cause,
  )
}
