/**
 * Works on up to `limit` items at a time and yields what becomes of them in the order of the items, each as soon as it
 * and all before it are done. Takes no item from the source that there is no room for.
 *
 * @example for await (const size of inOrder(files, 4, (file) => measure(file))) …
 */
export async function* inOrder<Item, Result>(
  source: AsyncIterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const items = source[Symbol.asyncIterator]()
  const started: Promise<Result>[] = []
  let changed = signal()
  let ended = false
  let failed: { readonly reason: unknown } | undefined

  const pump = async () => {
    while (!ended) {
      if (started.length >= limit) await changed.promise
      else {
        const next = await items.next()
        if (next.done) return
        const result = work(next.value)
        // Whoever consumes us meets the rejection when its turn comes, which may be after Node has given up on it.
        result.catch(() => {})
        started.push(result)
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
        yield await first
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

function signal(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
