import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { isServer } from '#graph/local/record.ts'
import { pathWith, temporaryFolder } from '../support/commands.ts'
import { start, wiregraph } from '../support/wiregraph.ts'

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

describe('wiregraph db', () => {
  const ports = ['--bolt-port', '0', '--http-port', '0']

  it('start, status and stop tell a program where the server is, and never its password', async () => {
    const data = join(await temporaryFolder(), 'graph')
    const started = await wiregraph(['db', 'start', '--data', data, ...ports, '--json'])
    expect(started).toMatchObject({ exit: 0 })
    const server = JSON.parse(started.stdout)
    expect(server).toMatchObject({ started: true, home: data, user: 'neo4j', passwordFile: join(data, 'password') })
    const status = await wiregraph(['db', 'status', '--data', data, '--json'])
    expect(JSON.parse(status.stdout)).toMatchObject({ running: true, pid: server.pid, uri: server.uri })
    const again = await wiregraph(['db', 'start', '--data', data])
    expect(again).toMatchObject({ stdout: expect.stringMatching(/^Neo4j was running already\./), exit: 0 })
    const stopped = await wiregraph(['db', 'stop', '--data', data])
    expect(stopped).toMatchObject({ stdout: 'Neo4j has stopped.\n', exit: 0 })
    expect(await isServer(server.pid, data)).toBe(false)
    const password = await readFile(join(data, 'password'), 'utf8')
    const printed = [started, status, again, stopped].map(({ stdout, stderr }) => stdout + stderr).join('')
    expect(printed).not.toContain(password)
  })

  it('start leaves no server behind when it is killed before the server answers', async () => {
    const data = join(await temporaryFolder(), 'graph')
    const starting = start(['db', 'start', '--data', data, ...ports])
    while (!existsSync(join(data, 'neo4j.pid'))) await sleep(20)
    const pid = Number(await readFile(join(data, 'neo4j.pid'), 'utf8'))
    await sleep(500)
    expect(await isServer(pid, data)).toBe(true)
    starting.kill('SIGKILL')
    while (await isServer(pid, data)) await sleep(100)
  })
})
