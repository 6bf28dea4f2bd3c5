import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import type { Surroundings } from './folders.ts'
import { consoleLog } from './log.ts'

/** A started server process; it goes on when we end. */
export interface ServerProcess {
  readonly pid: number
  /** Settles when the process has ended by itself. */
  readonly ended: Promise<void>
}

// What Neo4j's own start script opens for it.
const OPENED = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch']

/** Starts the server's Java; nothing secret is on its command line or in its environment. */
export function spawnServer(
  java: string,
  lib: string,
  home: string,
  heap: string,
  { env }: Pick<Surroundings, 'env'>,
): ServerProcess {
  const output = openSync(consoleLog(home), 'w')
  const child = spawn(
    java,
    [
      `-Xms${heap}`,
      `-Xmx${heap}`,
      '-XX:+ExitOnOutOfMemoryError',
      '-Dfile.encoding=UTF-8',
      ...OPENED.map((module) => `--add-opens=${module}=ALL-UNNAMED`),
      '-cp',
      `${lib}/*`,
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    { cwd: home, env: withoutNeo4j(env), detached: true, stdio: ['ignore', output, output] },
  )
  closeSync(output)
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  child.unref()
  return { pid: child.pid ?? 0, ended }
}

// NEO4J_HOME and NEO4J_CONF would send the server elsewhere, and NEO4J_PASSWORD is none of its business.
function withoutNeo4j(env: Surroundings['env']): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('NEO4J_')))
}
