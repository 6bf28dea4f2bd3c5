import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { NEO4J_VERSION } from './pom.ts'

/** Where things are looked up from; passed in, so that a test can move them. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
}

/** The real environment and working folder of this process. */
export function surroundings(): Surroundings {
  return { env: process.env, cwd: process.cwd() }
}

/** The server's programs, shared by all projects of this user: `~/.cache/wiregraph/neo4j-5.26.30`. */
export function installFolder({ env, cwd }: Surroundings): string {
  return join(xdg(env.XDG_CACHE_HOME, '.cache', cwd), 'wiregraph', `neo4j-${NEO4J_VERSION}`)
}

/**
 * The server's data, settings, logs and password: the chosen folder, or else `.wiregraph/neo4j` where the working
 * folder has a `.wiregraph`, or else `~/.local/share/wiregraph/neo4j`.
 */
export function homeFolder(chosen: string | undefined, { env, cwd }: Surroundings): string {
  if (chosen !== undefined) return resolve(cwd, chosen)
  const project = join(cwd, '.wiregraph')
  if (existsSync(project)) return join(project, 'neo4j')
  return join(xdg(env.XDG_DATA_HOME, '.local/share', cwd), 'wiregraph', 'neo4j')
}

// The XDG specification: an empty or relative value counts as not set.
function xdg(value: string | undefined, fallback: string, cwd: string): string {
  return value?.startsWith('/') ? value : resolve(cwd, homedir(), fallback)
}
