import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** Where things are looked up from; passed in, so that a test can move them. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
}

/**
 * The journal's folder: the chosen one, or else `.wiregraph/journal` where the working folder has a `.wiregraph`, or
 * else `~/.local/state/wiregraph/journal` (XDG_STATE_HOME).
 */
export function journalFolder(chosen: string | undefined, { env, cwd }: Surroundings): string {
  if (chosen !== undefined) return resolve(cwd, chosen)
  const project = join(cwd, '.wiregraph')
  if (existsSync(project)) return join(project, 'journal')
  // The XDG specification: an empty or relative value counts as not set.
  const state = env.XDG_STATE_HOME?.startsWith('/') ? env.XDG_STATE_HOME : resolve(homedir(), '.local/state')
  return join(state, 'wiregraph', 'journal')
}
