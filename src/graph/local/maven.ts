import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Failure } from '#model/failure.ts'
import type { Surroundings } from './folders.ts'
import { pom } from './pom.ts'
import { diskFull } from './room.ts'

const run = promisify(execFile)

/** Copies every jar of the server into `folder`/lib: about 140 MB in 214 files, from Maven's own cache where it can. */
export async function copyJars(folder: string, { env }: Pick<Surroundings, 'env'>): Promise<void> {
  const pomFile = join(folder, 'pom.xml')
  await writeFile(pomFile, pom())
  try {
    // Without the group id in the file names jars of the same name overwrite one another.
    await run(
      'mvn',
      [
        '-B',
        '-q',
        '-Dstyle.color=never',
        '-f',
        pomFile,
        'dependency:copy-dependencies',
        `-DoutputDirectory=${join(folder, 'lib')}`,
        '-Dmdep.prependGroupId=true',
      ],
      { env, cwd: folder, maxBuffer: 64 * 1024 * 1024 },
    )
  } catch (error) {
    throw explain(error as NodeJS.ErrnoException & { stdout?: string; stderr?: string })
  }
}

function explain(error: NodeJS.ErrnoException & { stdout?: string; stderr?: string }): Failure {
  const instead = 'or set NEO4J_URI to a server of yours (compose.yaml has one for Docker).'
  if (error.code === 'ENOENT')
    return new Failure(
      'CONFIGURATION',
      'The local Neo4j is fetched with Maven, and there is no mvn on the PATH.',
      `Install Maven (Debian: apt-get install maven; macOS: brew install maven), ${instead}`,
      error,
    )
  const output = `${error.stdout ?? ''}${error.stderr ?? ''}`
  if (/no space left/i.test(output)) return diskFull('the Neo4j programs', error)
  const reason = output.split('\n').find((line) => line.startsWith('[ERROR]')) ?? error.message
  return new Failure(
    'CONFIGURATION',
    `Maven could not fetch Neo4j: ${reason.replace('[ERROR] ', '').slice(0, 300)}`,
    `Check that this machine reaches Maven Central (or the mirror in ~/.m2/settings.xml) and try again, ${instead}`,
    error,
  )
}
