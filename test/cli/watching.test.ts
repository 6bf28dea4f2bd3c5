import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openWatched } from '#cli/watched.ts'
import { type Look, type Outcome, watch } from '#cli/watching.ts'
import { Failure, type FailureCode } from '#model/failure.ts'
import { fakeClock } from '../sources/fetching.ts'

let folder: string
let state: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wiregraph-watch-'))
  state = join(folder, 'new', 'seen.jsonl')
})
afterEach(() => rm(folder, { recursive: true }))

type World = Record<string, { readonly stamp?: string; readonly failure?: FailureCode; readonly isMany?: boolean }>

/** Watches a world for some rounds, and tells what each round took. `change` is called before each. */
async function watching(
  worldOf: (round: number) => World,
  rounds: number,
  { inputs = ['feed'], crashIn = -1 }: { inputs?: string[]; crashIn?: number } = {},
) {
  const taken: string[][] = []
  const controller = new AbortController()
  const clock = fakeClock()
  const watched = await openWatched(state)
  const look: Look = async (_, isWanted, onOutcome) => {
    const round = taken.length
    const world = worldOf(round)
    const taking: string[] = []
    taken.push(taking)
    for (const [origin, { stamp = '', failure, isMany }] of Object.entries(world)) {
      if (!isWanted(origin, stamp)) continue
      taking.push(origin)
      const outcome: Outcome = {
        origin: isMany ? `${origin} line 1` : origin,
        isRead: failure === undefined,
        failure: failure && new Failure(failure, 'x', 'y'),
      }
      await onOutcome(outcome)
      if (round === crashIn) {
        controller.abort()
        break
      }
    }
    if (taken.length === rounds) controller.abort()
  }
  await watch(inputs, { watched, intervalOf: () => 60_000, look, clock, signal: controller.signal })
  await watched.close()
  return { taken, slept: clock.slept }
}

describe('a watch', () => {
  test('takes everything once', async () => {
    const { taken, slept } = await watching((round) => ({ a: {}, b: {}, ...(round > 1 && { c: {} }) }), 4)
    expect(taken).toEqual([['a', 'b'], [], ['c'], []])
    expect(slept).toEqual([60_000, 60_000, 60_000])
  })

  test('takes what has changed once more', async () => {
    const { taken } = await watching((round) => ({ a: { stamp: round < 2 ? '1' : '2' } }), 4)
    expect(taken).toEqual([['a'], [], ['a'], []])
  })

  test('knows after a restart what it has taken', async () => {
    await watching(() => ({ a: {}, b: { stamp: '1' } }), 1)
    expect((await watching(() => ({ a: {}, b: { stamp: '1' }, c: {} }), 2)).taken).toEqual([['c'], []])
    expect((await watching(() => ({ b: { stamp: '2' } }), 1)).taken).toEqual([['b']])
  })

  test('goes on where it was interrupted', async () => {
    const world = { a: {}, b: {}, c: {} }
    expect((await watching(() => world, 9, { crashIn: 0 })).taken).toEqual([['a']])
    expect((await watching(() => world, 1)).taken).toEqual([['b', 'c']])
  })

  test('asks five times for what a server does not give, and once for what is no article', async () => {
    const world: World = { busy: { failure: 'FETCH_FAILED' }, gone: { failure: 'INPUT_NOT_FOUND' } }
    const { taken } = await watching(() => world, 7)
    expect(taken).toEqual([['busy', 'gone'], ['busy'], ['busy'], ['busy'], ['busy'], [], []])
    expect((await watching(() => world, 1)).taken).toEqual([[]])
  })

  test('takes a file of many articles once', async () => {
    const { taken } = await watching(() => ({ 'lines.jsonl': { stamp: '5 100', isMany: true } }), 2)
    expect(taken).toEqual([['lines.jsonl'], []])
  })

  test('waits until nobody writes a file any more', async () => {
    const writing = `${Date.parse('2026-03-02T09:00:00Z') - 500} 10`
    const { taken } = await watching(() => ({ 'a.html': { stamp: writing } }), 2)
    expect(taken).toEqual([[], ['a.html']])
  })

  test('looks at each input in its own time', async () => {
    const looked: string[][] = []
    const controller = new AbortController()
    const look: Look = async (inputs) => {
      looked.push([...inputs])
      if (looked.length === 6) controller.abort()
    }
    const watched = await openWatched(state)
    const intervalOf = (input: string) => (input === 'folder' ? 10_000 : 35_000)
    await watch(['folder', 'feed'], { watched, intervalOf, look, clock: fakeClock(), signal: controller.signal })
    await watched.close()
    expect(looked).toEqual([['folder', 'feed'], ['folder'], ['folder'], ['folder'], ['feed'], ['folder']])
  })
})

test('a watch looks on time though somebody sets the clock back', async () => {
  const clock = fakeClock()
  const controller = new AbortController()
  let looks = 0
  const look: Look = async () => {
    clock.set(-3_600_000)
    if (++looks === 3) controller.abort()
  }
  const watched = await openWatched(state)
  await watch(['feed'], { watched, intervalOf: () => 60_000, look, clock, signal: controller.signal })
  await watched.close()
  expect(clock.slept).toEqual([60_000, 60_000])
})

describe('the memory of a watch', () => {
  test('survives a line that was torn', async () => {
    await watching(() => ({ a: {}, b: {} }), 1)
    const whole = await readFile(state, 'utf8')
    await writeFile(state, whole.trimEnd().slice(0, -10))
    expect((await watching(() => ({ a: {}, b: {} }), 1)).taken).toEqual([['b']])
    expect((await watching(() => ({ a: {}, b: {} }), 1)).taken).toEqual([[]])
  })

  test('is written anew when most of it has been replaced', async () => {
    await watching(() => ({ a: {} }), 1)
    const line = `${JSON.stringify({ origin: 'x', stamp: '1', missed: 1, isDone: false })}\n`
    await appendFile(state, line.repeat(11_000))
    expect((await watching(() => ({ a: {} }), 1)).taken).toEqual([[]])
    expect((await readFile(state, 'utf8')).length).toBeLessThan(1_000)
  })

  test('that cannot be written is told', async () => {
    await writeFile(join(folder, 'file'), '')
    await expect(openWatched(join(folder, 'file', 'seen.jsonl'))).rejects.toMatchObject({ code: 'CONFIGURATION' })
  })
})
