import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pathWith, temporaryFolder } from '../support/commands.ts'
import { wiregraph } from '../support/wiregraph.ts'

describe('wiregraph db, where no server runs', () => {
  it('status says so and exits with 5', async () => {
    const data = join(await temporaryFolder(), 'graph')
    expect(await wiregraph(['db', 'status', '--data', data])).toMatchObject({
      stdout: 'Neo4j does not run. Start it with "wiregraph db start".\n',
      exit: 5,
    })
    const { stdout } = await wiregraph(['db', 'status', '--data', data, '--json'])
    expect(JSON.parse(stdout)).toEqual({ running: false })
  })

  it('stop has nothing to do, which is no error', async () => {
    const data = join(await temporaryFolder(), 'graph')
    expect(await wiregraph(['db', 'stop', '--data', data])).toMatchObject({
      stdout: 'Neo4j was not running.\n',
      exit: 0,
    })
  })

  it('start without Java ends with 4, one sentence and a remedy, and no stack', async () => {
    const data = join(await temporaryFolder(), 'graph')
    const { stdout, stderr, exit } = await wiregraph(['db', 'start', '--data', data], {
      env: { PATH: await pathWith({}) },
    })
    expect(stderr).toMatch(/^error: The local Neo4j needs Java, and java could not be run\.\nInstall Java 17.*\n$/)
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 4 })
  })
})
