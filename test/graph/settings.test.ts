import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { homeFolder } from '#graph/local/folders.ts'
import { majorVersion } from '#graph/local/java.ts'
import { localStatus } from '#graph/local/status.ts'
import { connectionSettings } from '#graph/settings.ts'
import { temporaryFolder } from '../support/commands.ts'

describe('which Neo4j is used', () => {
  it('NEO4J_URI wins, with the user "neo4j" unless another is named', async () => {
    const env = { NEO4J_URI: 'neo4j+s://example.org', NEO4J_PASSWORD: 'secret' }
    expect(await connectionSettings(undefined, { env, cwd: '/' })).toEqual({
      uri: 'neo4j+s://example.org',
      user: 'neo4j',
      password: 'secret',
    })
    expect(
      await connectionSettings(undefined, { env: { ...env, NEO4J_USER: 'eve', NEO4J_DATABASE: 'news' }, cwd: '/' }),
    ).toMatchObject({ user: 'eve', database: 'news' })
  })

  it('NEO4J_URI without a password is a mistake that is told', async () => {
    const around = { env: { NEO4J_URI: 'bolt://localhost' }, cwd: '/' }
    await expect(connectionSettings(undefined, around)).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: 'NEO4J_URI is set but NEO4J_PASSWORD is not.',
    })
  })

  it('where none runs, the remedy says how to start one', async () => {
    const around = { env: {}, cwd: await temporaryFolder() }
    await expect(connectionSettings(join(around.cwd, 'graph'), around)).rejects.toMatchObject({
      code: 'GRAPH_UNAVAILABLE',
      remedy: expect.stringContaining('wiregraph db start'),
    })
  })

  it('a record of another process with the same id is not taken for a server', async () => {
    const home = await temporaryFolder()
    const record = { pid: process.pid, boltPort: 1, httpPort: 2, version: '5', startedAt: 'then', ready: true }
    await writeFile(join(home, 'server.json'), JSON.stringify(record))
    expect(await localStatus(home, { env: {}, cwd: home })).toBeUndefined()
  })
})

describe('where its data is', () => {
  it('in .wiregraph where the working folder has one, else with the data of the user, else where one says', async () => {
    const cwd = await temporaryFolder()
    const around = { env: { XDG_DATA_HOME: '/data' }, cwd }
    expect(homeFolder(undefined, around)).toBe('/data/wiregraph/neo4j')
    await mkdir(join(cwd, '.wiregraph'))
    expect(homeFolder(undefined, around)).toBe(join(cwd, '.wiregraph', 'neo4j'))
    expect(homeFolder('graph', around)).toBe(join(cwd, 'graph'))
  })
})

it.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_392"', 8],
  ['openjdk version "21" 2023-09-19', 21],
  ['no Java here', 0],
])('%s is Java %i', (text, version) => expect(majorVersion(text)).toBe(version))
