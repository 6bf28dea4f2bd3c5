import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Failure } from '#model/failure.ts'
import type { Surroundings } from './folders.ts'

const OLDEST_JAVA = 17
const run = promisify(execFile)

/** The `java` to run: of JAVA_HOME, or else of the PATH; a Failure when there is none or it is older than 17. */
export async function findJava({ env }: Pick<Surroundings, 'env'>): Promise<string> {
  const java = env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', 'java') : 'java'
  const version = await javaVersion(java, env)
  if (version < OLDEST_JAVA)
    throw new Failure(
      'CONFIGURATION',
      `Neo4j needs Java ${OLDEST_JAVA} or newer, and ${java} is Java ${version}.`,
      `Install Java ${OLDEST_JAVA} or 21 (Debian: apt-get install openjdk-17-jre-headless) or point JAVA_HOME at one; or set NEO4J_URI to a server of yours.`,
    )
  return java
}

/** The major version of a `java`; a Failure where it cannot be run. */
export async function javaVersion(java: string, env: Surroundings['env']): Promise<number> {
  try {
    const { stderr, stdout } = await run(java, ['-version'], { env })
    return majorVersion(stderr + stdout)
  } catch (cause) {
    throw new Failure(
      'CONFIGURATION',
      `The local Neo4j needs Java, and ${java} could not be run.`,
      `Install Java ${OLDEST_JAVA} or 21 (Debian: apt-get install openjdk-17-jre-headless) or point JAVA_HOME at one; or set NEO4J_URI to a server of yours.`,
      cause,
    )
  }
}

/** `openjdk version "17.0.15"` is 17; `java version "1.8.0_392"` is 8; what names no version is 0. */
export function majorVersion(text: string): number {
  const match = /version "(?:1\.)?(\d+)/.exec(text)
  return match ? Number(match[1]) : 0
}
