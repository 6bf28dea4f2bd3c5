import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { stat, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type Examination, ill, well } from '#model/examination.ts'
import { Failure } from '#model/failure.ts'
import { homeFolder, installFolder, type Surroundings } from './folders.ts'
import { JARS } from './jars.ts'
import { findJava, javaVersion } from './java.ts'
import { passwordFile } from './password.ts'
import { isFree, USUAL_PORTS } from './ports.ts'
import { localStatus } from './status.ts'
import { verifyJars } from './verify.ts'

const run = promisify(execFile)

/**
 * What the local Neo4j needs and has, without starting it. Where NEO4J_URI names another server nothing of it stands in
 * anybody's way, so that it is worth a warning at most.
 */
export async function examineLocal(home: string | undefined, around: Surroundings): Promise<readonly Examination[]> {
  const isNeeded = around.env.NEO4J_URI === undefined
  const found = await Promise.all([
    examineJava(around),
    examineMaven(around),
    examinePrograms(around),
    examinePorts(home, around),
    examinePassword(homeFolder(home, around)),
  ])
  return found
    .flatMap((one) => one ?? [])
    .map((one) => (one.state === 'wrong' && !isNeeded ? { ...one, state: 'warn' as const } : one))
}

async function examineJava(around: Surroundings): Promise<Examination> {
  try {
    return well('Java', `${await javaVersion(await findJava(around), around.env)}`)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return ill('Java', 'wrong', error.message, error.remedy)
  }
}

const isInstalled = (around: Surroundings) => existsSync(join(installFolder(around), 'lib'))

async function examineMaven(around: Surroundings): Promise<Examination> {
  if (isInstalled(around)) return well('Maven', 'not needed any more: Neo4j is installed')
  try {
    const { stdout } = await run('mvn', ['-Dstyle.color=never', '-v'], { env: around.env })
    return well('Maven', /Apache Maven (\S+)/.exec(stdout)?.[1] ?? 'there')
  } catch {
    const remedy =
      'Install it (Debian: apt-get install maven; macOS: brew install maven), or set NEO4J_URI to a server of yours.'
    return ill('Maven', 'wrong', 'there is no mvn on the PATH, and Neo4j is not installed yet', remedy)
  }
}

async function examinePrograms(around: Surroundings): Promise<Examination> {
  const folder = installFolder(around)
  if (!isInstalled(around))
    return ill(
      'Programs',
      'warn',
      'Neo4j is not installed yet',
      'Run "wiregraph db install"; "wiregraph db start" does it too.',
    )
  try {
    await verifyJars(join(folder, 'lib'), JARS)
    return well('Programs', `${Object.keys(JARS).length} jars, each with the SHA-256 that we know`)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return ill('Programs', 'wrong', error.message, `Remove ${folder}; "wiregraph db start" fetches it again.`)
  }
}

async function examinePorts(home: string | undefined, around: Surroundings): Promise<Examination> {
  const server = await localStatus(home, around)
  if (server) return well('Ports', `Bolt ${server.boltPort}, Browser ${server.httpPort}, both ours`)
  const taken: number[] = []
  for (const port of Object.values(USUAL_PORTS)) if (!(await isFree(port))) taken.push(port)
  if (taken.length === 0) return well('Ports', `${Object.values(USUAL_PORTS).join(' and ')} are free`)
  const remedy = '"wiregraph db start" takes other free ports and says which; --bolt-port and --http-port choose them.'
  return ill('Ports', 'warn', `another program listens on ${taken.join(' and ')}`, remedy)
}

async function examinePassword(home: string): Promise<Examination | null> {
  const file = passwordFile(home)
  const found = await stat(file).catch(() => null)
  if (!found) return null
  const mode = (found.mode & 0o777).toString(8)
  if ((found.mode & 0o077) === 0) return well('Password', `in ${file}, readable by you alone`)
  return ill('Password', 'wrong', `others can read ${file} (mode ${mode})`, `Run: chmod 600 ${file}`)
}

const [LITTLE, LOW] = [100 * 1024 ** 2, 1024 ** 3]

/** How much room the disk under a folder has; the folder itself need not be there yet. */
export async function examineDisk(name: string, folder: string): Promise<Examination> {
  const { bavail, bsize } = await statfs(existing(folder))
  const free = bavail * bsize
  const found = `${(free / 1024 ** 3).toFixed(1)} GB free under ${folder}`
  if (free >= LOW) return well(name, found)
  return ill(name, free < LITTLE ? 'wrong' : 'warn', found, 'Free some, or move the folder to another disk.')
}

function existing(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : existing(dirname(folder))
}
