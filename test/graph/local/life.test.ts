import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import { afterAll, expect, it } from 'vitest'
import { readPassword } from '#graph/local/password.ts'
import { startLocal } from '#graph/local/start.ts'
import { localStatus } from '#graph/local/status.ts'
import { stopLocal } from '#graph/local/stop.ts'
import { connectionSettings } from '#graph/settings.ts'

const home = await mkdtemp(join(tmpdir(), 'wiregraph-life-'))
const ports = { home, boltPort: 0, httpPort: 0 }
const around = {
  env: { PATH: process.env.PATH, HOME: process.env.HOME, XDG_CACHE_HOME: process.env.XDG_CACHE_HOME },
  cwd: home,
}

afterAll(async () => {
  await stopLocal(home)
  await rm(home, { recursive: true, force: true })
})

async function ask(cypher: string) {
  const { uri, user, password } = await connectionSettings(home, around)
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  try {
    return (await driver.executeQuery(cypher)).records.map((record) => record.get(0))
  } finally {
    await driver.close()
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1', () => resolve(true))
    socket.once('error', () => resolve(false)).once('connect', () => socket.destroy())
  })
}

it('a local Neo4j starts, is found, is killed, starts again with its data, and stops', async () => {
  const [first, second] = await Promise.all([startLocal(ports, around), startLocal(ports, around)])
  expect([first.started, second.started].sort()).toEqual([false, true])
  expect(second.pid).toBe(first.pid)
  expect(await localStatus(home, around)).toMatchObject({ pid: first.pid, boltPort: first.boltPort })
  expect(await readFile(join(home, 'neo4j.pid'), 'utf8')).toBe(`${first.pid}\n`)
  await ask('CREATE (:Kept)')
  const password = await readPassword(home)

  process.kill(first.pid, 'SIGKILL')
  while (await localStatus(home, around)) await sleep(50)
  await expect(connectionSettings(home, around)).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
  const again = await startLocal(ports, around)
  expect(again.started).toBe(true)
  expect(await readPassword(home)).toBe(password)
  expect(await ask('MATCH (n:Kept) RETURN count(n)')).toEqual([neo4j.int(1)])

  expect(await stopLocal(home, around)).toBe(true)
  expect(await answers(again.boltPort)).toBe(false)
  expect(await localStatus(home, around)).toBeUndefined()
  expect(await stopLocal(home, around)).toBe(false)
}, 600_000)
