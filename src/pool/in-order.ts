/** How much is in hand at a time: so many items, and none more while those there weigh as much as this together. */
export interface Room<Item> {
  readonly items: number
  readonly weight: number
  readonly weigh: (item: Item) => number
}

/**
 * Works on up to `room` items at a time and yields what becomes of them in the order of the items, each as soon as it
 * and all before it are done. Takes no item from the source that there is no room for.
 *
 * @example for await (const size of inOrder(files, 4, (file) => measure(file))) …
 */
export async function* inOrder<Item, Result>(
  source: AsyncIterable<Item>,
  room: number | Room<Item>,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const { items: limit, weight: heaviest, weigh } = typeof room === 'number' ? byCount(room) : room
  const items = source[Symbol.asyncIterator]()
  const started: { readonly result: Promise<Result>; readonly weight: number }[] = []
  const isFull = () => started.length >= limit || started.reduce((sum, { weight }) => sum + weight, 0) >= heaviest
  let changed = signal()
  let ended = false
  let failed: { readonly reason: unknown } | undefined

  const pump = async () => {
    while (!ended) {
      if (isFull()) await changed.promise
      else {
        const next = await items.next()
        if (next.done) return
        const weight = weigh(next.value)
        const result = work(next.value)
        // Whoever consumes us meets the rejection when its turn comes, which may be after Node has given up on it.
        result.catch(() => {})
        started.push({ result, weight })
        tell()
      }
    }
  }
  const pumped = pump()
    .catch((reason: unknown) => {
      failed = { reason }
    })
    .finally(() => {
      ended = true
      tell()
    })

  function tell(): void {
    changed.resolve()
    changed = signal()
  }

  try {
    for (;;) {
      const first = started[0]
      if (first) {
        yield await first.result
        started.splice(0, 1)
        tell()
      } else if (ended) break
      else await changed.promise
    }
    if (failed) throw failed.reason
  } finally {
    ended = true
    tell()
    // Not awaited: a source that is waiting for its next item, such as an open pipe, ends only with that.
    void items.return?.().catch(() => {})
    void pumped
  }
}

const byCount = (items: number) => ({ items, weight: Number.POSITIVE_INFINITY, weigh: () => 0 })

function signal(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
