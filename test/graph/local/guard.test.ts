import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { isAlive } from '#graph/local/processes.ts'
import { temporaryFolder } from '../../support/commands.ts'
import { runScript } from '../../support/wiregraph.ts'

it('a guarded server ends, and its folder goes if it is to, when the process that guards it is killed', async () => {
  const home = await temporaryFolder()
  const server = spawn('sleep', ['600'])
  const serverEnded = once(server, 'exit')
  await writeFile(join(home, 'neo4j.pid'), `${server.pid}\n`)
  const guarding = runScript(`
    import { stopWhenWeEnd } from '#graph/local/guard.ts'
    stopWhenWeEnd(${JSON.stringify(home)}, { thenRemove: true })
    console.log('guarding')
    setInterval(() => {}, 1000)
  `)
  await once(guarding.stdout, 'data')
  await sleep(500)
  expect(isAlive(server.pid!)).toBe(true)
  guarding.kill('SIGKILL')
  expect(await serverEnded).toEqual([null, 'SIGTERM'])
  while (existsSync(home)) await sleep(100)
})

it('guarding keeps no process alive', async () => {
  const guarding = runScript(`
    import { stopWhenWeEnd } from '#graph/local/guard.ts'
    stopWhenWeEnd(${JSON.stringify(await temporaryFolder())})
  `)
  expect(await once(guarding, 'exit')).toEqual([0, null])
})

it('a server whose guard was released goes on', async () => {
  const home = await temporaryFolder()
  const server = spawn('sleep', ['600'])
  await writeFile(join(home, 'neo4j.pid'), `${server.pid}\n`)
  const guarding = runScript(`
    import { stopWhenWeEnd } from '#graph/local/guard.ts'
    stopWhenWeEnd(${JSON.stringify(home)}).release()
  `)
  await once(guarding, 'exit')
  await sleep(1_000)
  expect(isAlive(server.pid!)).toBe(true)
  server.kill('SIGKILL')
})
