import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { openPool, type Pool, type PoolOptions } from '#pool/pool.ts'
import { temporaryFolder } from '../support/commands.ts'
// Builds dist, from which the script takes the pool: the loader of TypeScript would keep its process alive.
import '../support/wiregraph.ts'
import type { Task } from './tasks.ts'

const open: Pool<Task, string>[] = []

function pool(options: PoolOptions): Pool<Task, string> {
  const opened = openPool<Task, string>(new URL('./tasks.ts', import.meta.url), options)
  open.push(opened)
  return opened
}

afterEach(async () => {
  for (const opened of open.splice(0)) await opened.close()
})

// Deadlines are those of the tasks that never end; all others have as long as a slow machine needs.
describe('a pool of workers', { timeout: 300_000 }, () => {
  it('does more tasks than it has workers', async () => {
    const { run } = pool({ size: 2 })
    const words = Array.from({ length: 20 }, (_, i) => `word ${i}`)
    expect(await Promise.all(words.map((say) => run({ say }, say)))).toEqual(words)
  })

  it('kills a task at its deadline and does all the others', async () => {
    const { run } = pool({ size: 2, deadline: 3_000 })
    const [before, bomb, after] = await Promise.allSettled([
      run({ say: 'before' }, 'before'),
      run({ spin: true }, 'news/bomb.html'),
      run({ say: 'after' }, 'after'),
    ])
    expect([before, after]).toMatchObject([{ value: 'before' }, { value: 'after' }])
    expect(bomb).toMatchObject({
      reason: { code: 'TIMED_OUT', message: 'news/bomb.html took longer than 3 s to read.' },
    })
    expect(await run({ say: 'still here' }, 'last')).toBe('still here')
  })

  it('kills a task that takes too much memory, and lives on', async () => {
    const { run } = pool({ size: 1, memory: 64, deadline: 200_000 })
    await expect(run({ hoard: true }, 'hoarder.txt')).rejects.toMatchObject({
      code: 'TOO_LARGE',
      message: 'hoarder.txt takes more than 64 MB of memory to read.',
    })
    expect(await run({ say: 'still here' }, 'last')).toBe('still here')
  })

  it('takes memory that is given along instead of copying it', async () => {
    const { run } = pool({ size: 1 })
    const bytes = new Uint8Array(2_000)
    expect(await run({ measure: bytes }, 'given', [bytes.buffer])).toBe('2000')
    expect(bytes.length).toBe(0)
  })

  it('passes on what a task throws, and keeps the worker', async () => {
    const { run } = pool({ size: 1 })
    await expect(run({ fail: 'no' }, 'x')).rejects.toMatchObject({ name: 'RangeError', message: 'no' })
    expect(await run({ say: 'still here' }, 'last')).toBe('still here')
  })

  it('notices a worker that ends by itself', async () => {
    const { run } = pool({ size: 1 })
    await expect(run({ exit: 7 }, 'x.pdf')).rejects.toThrow('The worker that read x.pdf ended with 7.')
    expect(await run({ say: 'still here' }, 'last')).toBe('still here')
  })

  it('tells everyone who waits when its module does not start', async () => {
    const { run, close } = openPool<Task, string>(new URL('./no-such-module.ts', import.meta.url), { size: 1 })
    const outcomes = await Promise.allSettled([run({ say: 'a' }, 'a'), run({ say: 'b' }, 'b')])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    await close()
  })

  it('ends what is running when it is closed', async () => {
    const { run, close } = pool({ size: 1, deadline: 250_000 })
    await run({ say: 'started' }, 'first')
    const lost = run({ spin: true }, 'lost').catch((error: Error) => error.message)
    await close()
    expect(await lost).toMatch(/^The worker that read lost ended/)
  })

  it('closes while a worker is starting, in a process that has nothing else to live for', async () => {
    const script = fileURLToPath(new URL('./close-early.mjs', import.meta.url))
    const { stdout, status } = spawnSync(process.execPath, [script], {
      encoding: 'utf8',
      env: { ...process.env, SIGNS: await temporaryFolder() },
    })
    expect({ stdout, status }).toEqual({ stdout: 'closed', status: 0 })
  })
})
