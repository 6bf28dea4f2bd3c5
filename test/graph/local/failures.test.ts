import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { installFolder, type Surroundings } from '#graph/local/folders.ts'
import { installLocal } from '#graph/local/install.ts'
import { startLocal } from '#graph/local/start.ts'
import { localStatus } from '#graph/local/status.ts'
import { pathWith, temporaryFolder } from '../../support/commands.ts'

const JAVA_17 = `echo 'openjdk version "17.0.15" 2025-04-15' >&2`

/** An empty machine that has these commands. */
async function machineWith(scripts: Readonly<Record<string, string>>): Promise<Surroundings> {
  const cwd = await temporaryFolder()
  return {
    cwd,
    env: { PATH: await pathWith(scripts), XDG_CACHE_HOME: join(cwd, 'cache'), XDG_DATA_HOME: join(cwd, 'data') },
  }
}

const failureOf = (work: Promise<unknown>) => work.then(() => undefined).catch((error) => error)

describe('starting the local Neo4j says in one sentence what is missing, and what to do', () => {
  it('no Java', async () => {
    const failure = await failureOf(startLocal({}, await machineWith({})))
    expect(failure).toMatchObject({
      name: 'Failure',
      code: 'CONFIGURATION',
      message: expect.stringContaining('needs Java'),
    })
    expect(failure.remedy).toContain('openjdk-17')
  })

  it('Java too old', async () => {
    const around = await machineWith({ java: `echo 'openjdk version "11.0.2" 2019-01-15' >&2` })
    expect(await failureOf(startLocal({}, around))).toMatchObject({
      code: 'CONFIGURATION',
      message: 'Neo4j needs Java 17 or newer, and java is Java 11.',
    })
  })

  it('no Maven', async () => {
    const failure = await failureOf(startLocal({}, await machineWith({ java: JAVA_17 })))
    expect(failure).toMatchObject({ code: 'CONFIGURATION', message: expect.stringContaining('no mvn on the PATH') })
    expect(failure.remedy).toContain('Install Maven')
  })

  it('Maven cannot fetch; and then nothing half is left behind', async () => {
    const around = await machineWith({
      java: JAVA_17,
      mvn: 'mkdir lib; touch lib/half.jar; echo "[ERROR] Could not transfer artifact org.neo4j:neo4j"; exit 1',
    })
    expect(await failureOf(startLocal({}, around))).toMatchObject({
      code: 'CONFIGURATION',
      message: 'Maven could not fetch Neo4j: Could not transfer artifact org.neo4j:neo4j',
    })
    expect(await readdir(join(around.cwd, 'cache', 'wiregraph'))).toEqual([])
  })

  it('disk full while fetching', async () => {
    const around = await machineWith({ java: JAVA_17, mvn: 'echo "[ERROR] No space left on device"; exit 1' })
    expect(await failureOf(startLocal({}, around))).toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining('disk is full'),
    })
  })

  it('a chosen port is taken', async () => {
    const around = await machineWith({ java: JAVA_17 })
    await mkdir(join(installFolder(around), 'lib'), { recursive: true })
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as { port: number }
    const failure = await failureOf(startLocal({ boltPort: port, jars: {} }, around))
    other.close()
    expect(failure).toMatchObject({ message: `Port ${port} is taken by another program.` })
    expect(failure.remedy).toContain('--bolt-port')
  })

  it('the server ends by itself: its last words are shown, and nothing is left to stop', async () => {
    const around = await machineWith({
      java: `case "$*" in
        *-version*) ${JAVA_17} ;;
        *set-initial-password*) ;;
        *) echo 'ERROR Invalid memory configuration - exceeds physical memory.'; exit 1 ;;
      esac`,
    })
    await mkdir(join(installFolder(around), 'lib'), { recursive: true })
    const failure = await failureOf(startLocal({ boltPort: 0, httpPort: 0, jars: {} }, around))
    expect(failure).toMatchObject({
      code: 'GRAPH_UNAVAILABLE',
      message: expect.stringContaining('exceeds physical memory'),
    })
    expect(await localStatus(undefined, around)).toBeUndefined()
  })

  it('a jar was added to an installation: it is not started', async () => {
    const around = await machineWith({ java: `${JAVA_17}` })
    const lib = join(installFolder(around), 'lib')
    await mkdir(lib, { recursive: true })
    await writeFile(join(lib, 'evil.jar'), 'boo')
    const failure = await failureOf(startLocal({ boltPort: 0, httpPort: 0 }, around))
    expect(failure).toMatchObject({ code: 'CONFIGURATION', message: expect.stringContaining('It is not started.') })
    expect(failure.remedy).toContain(lib)
  })

  it('a folder that cannot be one, because a file is in the way', async () => {
    const around = await machineWith({ java: JAVA_17 })
    await mkdir(join(installFolder(around), 'lib'), { recursive: true })
    await writeFile(join(around.cwd, 'graph'), '')
    expect(await failureOf(startLocal({ home: 'graph' }, around))).toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining('cannot be used for the graph'),
    })
  })
})

describe('installing the local Neo4j', () => {
  const counting = { java: JAVA_17, mvn: 'echo called >> ../calls; sleep 1; mkdir lib' }

  it('happens once, also when several ask at the same time', async () => {
    const around = await machineWith(counting)
    const installations = await Promise.all([1, 2, 3].map(() => installLocal(undefined, around, {})))
    expect(installations.filter(({ fetched }) => fetched)).toHaveLength(1)
    expect(await installLocal(undefined, around)).toMatchObject({ fetched: false })
    expect(await readFile(join(around.cwd, 'cache', 'wiregraph', 'calls'), 'utf8')).toBe('called\n')
  })

  it('is not held up by the lock of a process that was killed', async () => {
    const around = await machineWith(counting)
    await mkdir(join(around.cwd, 'cache', 'wiregraph'), { recursive: true })
    // No process has this id: the largest possible one is 4,194,304.
    await writeFile(`${installFolder(around)}.lock`, '99999999')
    expect(await installLocal(undefined, around, {})).toMatchObject({ fetched: true })
  })

  it.each([
    ['echo other > lib/a.jar', 'a.jar has the SHA-256 '],
    ['touch lib/b.jar', 'a.jar is missing'],
    ['printf jar > lib/a.jar; touch lib/b.jar', 'b.jar is not part of it'],
  ])('refuses jars that are not the known ones (%s) and leaves none behind', async (script, problem) => {
    const around = await machineWith({ mvn: `mkdir lib; ${script}` })
    const jars = { 'a.jar': createHash('sha256').update('jar').digest('hex') }
    expect(await failureOf(installLocal(undefined, around, jars))).toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining(problem),
    })
    expect(await readdir(join(around.cwd, 'cache', 'wiregraph'))).toEqual([])
  })
})
