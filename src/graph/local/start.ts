import { chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '#model/failure.ts'
import { neo4jConf } from './conf.ts'
import { homeFolder, type Surroundings, surroundings } from './folders.ts'
import { stopWhenWeEnd } from './guard.ts'
import { installLocal } from './install.ts'
import { JARS } from './jars.ts'
import { findJava } from './java.ts'
import { withLock } from './lock.ts'
import { lastWords } from './log.ts'
import { ensurePassword, readPassword } from './password.ts'
import { NEO4J_VERSION } from './pom.ts'
import { choosePort, USUAL_PORTS } from './ports.ts'
import { endProcess } from './processes.ts'
import { isServer, readRecord, removeRecord, writeRecord } from './record.ts'
import { diskFull, makeRoom } from './room.ts'
import { type LocalServer, localServer } from './server.ts'
import { spawnServer } from './spawn.ts'
import { verifyJars } from './verify.ts'
import { waitUntilItAnswers } from './wait.ts'

/** What may be chosen about a start; what is left out is found. */
export interface StartOptions {
  /** Folder of data, settings, logs and password (see `homeFolder`). */
  readonly home?: string
  /** 0 means any free port; left out means the usual one if free, or else any free one. */
  readonly boltPort?: number
  readonly httpPort?: number
  /** Memory of the Java heap and of the page cache, in Neo4j's notation. */
  readonly heap?: string
  readonly pageCache?: string
  /** SHA-256 of each jar that may be run, by its name; those of our version unless told. */
  readonly jars?: Readonly<Record<string, string>>
  /** The server ends when this process does, however that ends. Only what is started now: one that ran already goes on. */
  readonly endsWithUs?: boolean
  /** Told what takes long. */
  readonly say?: (message: string) => void
}

const ROOM_NEEDED = 100 * 1024 * 1024
const ATTEMPTS = 3

/**
 * Starts a Neo4j on this machine, or finds the one that already runs in the same home folder, and returns when it
 * answers. Unless told otherwise it stays when this process ends; not so when it ends while the server is starting.
 *
 * @throws Failure with one sentence and a remedy: no Java, no Maven, a port taken, a full disk, or why it did not start
 */
export async function startLocal(
  options: StartOptions = {},
  around: Surroundings = surroundings(),
): Promise<LocalServer & { readonly started: boolean }> {
  const home = homeFolder(options.home, around)
  const running = await readRecord(home)
  // Not locked: whoever finds a record finds a server that has answered once.
  if (running?.ready) return { ...localServer(home, running), started: false }
  const java = await findJava(around)
  const { folder } = await installLocal(options.say, around)
  await makeHome(home)
  return withLock(join(home, 'start.lock'), async () => {
    const meanwhile = await readRecord(home)
    if (meanwhile?.ready) return { ...localServer(home, meanwhile), started: false }
    if (meanwhile) await endProcess(meanwhile.pid, () => isServer(meanwhile.pid, home), 20_000)
    await removeRecord(home)
    await verifyJars(join(folder, 'lib'), options.jars ?? JARS)
    return { ...(await start({ home, java, lib: join(folder, 'lib'), options, around })), started: true }
  })
}

async function makeHome(home: string): Promise<void> {
  await makeRoom(home, ROOM_NEEDED, 'the graph')
  await chmod(home, 0o700)
  for (const folder of ['conf', 'data', 'import', 'logs']) await mkdir(join(home, folder), { recursive: true })
}

/** What every attempt to start needs and none changes. */
interface Launch {
  readonly home: string
  readonly java: string
  readonly lib: string
  readonly options: StartOptions
  readonly around: Surroundings
}

async function start(launch: Launch): Promise<LocalServer> {
  const { options } = launch
  for (let attempt = 1; ; attempt++) {
    const boltPort = await choosePort(options.boltPort, USUAL_PORTS.bolt, '--bolt-port')
    const httpPort = await choosePort(options.httpPort, USUAL_PORTS.http, '--http-port')
    try {
      return await startOn(boltPort, httpPort, launch)
    } catch (error) {
      // A port that was free when we looked can be taken by the time Java listens on it.
      const portWasTaken = error instanceof Failure && /already in use/.test(error.message)
      if (!portWasTaken || attempt === ATTEMPTS) throw error
    }
  }
}

async function startOn(boltPort: number, httpPort: number, launch: Launch): Promise<LocalServer> {
  const { home, java, lib, options, around } = launch
  await writeFile(
    join(home, 'conf', 'neo4j.conf'),
    neo4jConf({ boltPort, httpPort, pageCache: options.pageCache ?? '128m' }),
  )
  await ensurePassword(home, lib, java, around)
  const password = await readPassword(home)
  await rm(join(home, 'logs', 'neo4j.log'), { force: true })
  const server = spawnServer(java, lib, home, options.heap ?? '512m', around)
  const record = {
    pid: server.pid,
    boltPort,
    httpPort,
    version: NEO4J_VERSION,
    startedAt: new Date().toISOString(),
    ready: false,
  }
  await writeRecord(home, record)
  const guard = stopWhenWeEnd(home)
  try {
    options.say?.('Starting Neo4j: about 15 seconds.')
    await waitUntilItAnswers(`bolt://127.0.0.1:${boltPort}`, password, server.ended)
  } catch (cause) {
    const words = await lastWords(home)
    await endProcess(server.pid, () => isServer(server.pid, home), 10_000)
    await removeRecord(home)
    guard.release()
    throw explain(home, words, cause)
  }
  const ready = { ...record, ready: true }
  await writeRecord(home, ready)
  if (!options.endsWithUs) guard.release()
  return localServer(home, ready)
}

function explain(home: string, words: string, cause: unknown): Failure {
  if (cause instanceof Failure) return cause
  if (/no space left/i.test(words)) return diskFull(`the graph in ${home}`, cause)
  return new Failure(
    'GRAPH_UNAVAILABLE',
    `The local Neo4j did not start. Its last words:\n${words}`,
    `The whole story is in ${join(home, 'logs')}.`,
    cause,
  )
}
