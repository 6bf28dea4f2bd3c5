import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Failure } from '#model/failure.ts'
import type { Surroundings } from './folders.ts'

/** The only user that the local server has. */
export const LOCAL_USER = 'neo4j'

const run = promisify(execFile)

/** The file that holds the generated password and nothing else; only its owner may read it. */
export function passwordFile(home: string): string {
  return join(home, 'password')
}

/** The generated password of the server in this home folder. */
export async function readPassword(home: string): Promise<string> {
  try {
    return (await readFile(passwordFile(home), 'utf8')).trim()
  } catch (cause) {
    throw new Failure(
      'CONFIGURATION',
      `The password of the local Neo4j cannot be read from ${passwordFile(home)}.`,
      'Restore the file, or remove the folder it was in to begin with an empty graph.',
      cause,
    )
  }
}

/** Gives a new server its password before its first start; a server that already has one keeps it. */
export async function ensurePassword(
  home: string,
  lib: string,
  java: string,
  { env }: Pick<Surroundings, 'env'>,
): Promise<void> {
  if (existsSync(join(home, 'data', 'databases'))) return
  const file = passwordFile(home)
  if (!existsSync(file)) await writeFile(file, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' })
  const args = ['-XX:TieredStopAtLevel=1', '-cp', `${lib}/*`, 'org.neo4j.cli.AdminTool']
  // Command lines are visible to every user of the machine: Neo4j's own tool reads "@file" as an argument in a file.
  args.push('dbms', 'set-initial-password', `@${file}`)
  try {
    await run(java, args, { env: { ...env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') } })
  } catch (cause) {
    throw new Failure(
      'GRAPH_UNAVAILABLE',
      `The local Neo4j could not be given its password: ${(cause as Error).message}`,
      `Remove ${home} if it holds no graph that you need, and start again.`,
      cause,
    )
  }
}
