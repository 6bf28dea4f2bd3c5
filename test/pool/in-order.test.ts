import { expect, it } from 'vitest'
import { inOrder } from '#pool/in-order.ts'

async function* count(to: number, onTake: (n: number) => void = () => {}): AsyncGenerator<number> {
  for (let n = 1; n <= to; n++) {
    onTake(n)
    yield n
  }
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

it('yields in order, whatever is done first', async () => {
  const work = async (n: number) => {
    await after(n % 2 ? 20 : 0)
    return n * 10
  }
  expect(await all(inOrder(count(7), 3, work))).toEqual([10, 20, 30, 40, 50, 60, 70])
})

it('works on as many as it may, and takes no more from the source', async () => {
  let taken = 0
  let running = 0
  let most = 0
  const results = inOrder(
    count(50, (n) => {
      taken = n
    }),
    4,
    async (n) => {
      most = Math.max(most, ++running)
      await after(1)
      running--
      return n
    },
  )
  await results.next()
  await after(50)
  expect(taken).toBeLessThanOrEqual(6)
  expect((await all(results)).length).toBe(49)
  expect(most).toBe(4)
})

it('takes no more while what it has in hand weighs enough, however little it is', async () => {
  const taken: number[] = []
  const weights = count(6, (n) => taken.push(n))
  const results = inOrder(weights, { items: 4, weight: 5, weigh: (n) => n }, async (n) => n)
  expect((await results.next()).value).toBe(1)
  await after(50)
  // 2 and 3 are enough; what is heavier than the room goes alone.
  expect(taken).toEqual([1, 2, 3])
  expect(await all(results)).toEqual([2, 3, 4, 5, 6])
})

it('yields what is done while the source has not said what comes next', async () => {
  async function* slow() {
    yield 'first'
    await new Promise(() => {})
  }
  const results = inOrder(slow(), 4, async (item) => item)
  expect(await results.next()).toEqual({ done: false, value: 'first' })
  expect(await results.return(undefined)).toMatchObject({ done: true })
})

it('throws what the source throws, after all that came before', async () => {
  async function* breaking() {
    yield 1
    throw new Error('the disk is gone')
  }
  const results = inOrder(breaking(), 4, async (n) => n)
  expect(await results.next()).toEqual({ done: false, value: 1 })
  await expect(results.next()).rejects.toThrow('the disk is gone')
})

it('ends the source when nobody wants more', async () => {
  let ended = false
  async function* endless() {
    try {
      for (let n = 0; ; n++) yield n
    } finally {
      ended = true
    }
  }
  for await (const n of inOrder(endless(), 2, async (item) => item)) if (n === 3) break
  await after(10)
  expect(ended).toBe(true)
})

it('is done at once with nothing to do', async () => {
  expect(await all(inOrder(count(0), 2, async (n) => n))).toEqual([])
})
