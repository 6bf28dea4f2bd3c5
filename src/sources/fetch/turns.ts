import type { Clock } from './clock.ts'

/** Whose turn it is: one request at a time to a host, a pause after each, and not too many hosts at once. */
export interface Turns {
  /** Runs the work when it is this host's turn. Never call it from within work for the same host. */
  take<T>(host: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T>
  /** From now on, this host has this long a pause between requests, in milliseconds, if that is longer. */
  slow(host: string, pause: number): void
  /** The next request to this host is not sent before this long, in milliseconds. */
  postpone(host: string, ms: number): void
}

const HOSTS_AT_ONCE = 8

export function createTurns(pause: number, clock: Clock): Turns {
  const hosts = new Map<string, { readonly queue: Limit; pause: number; notBefore: number }>()
  const all = limitTo(HOSTS_AT_ONCE)
  const hostOf = (name: string) => {
    const known = hosts.get(name)
    if (known) return known
    const made = { queue: limitTo(1), pause, notBefore: 0 }
    hosts.set(name, made)
    return made
  }
  return {
    async take(name, work, signal) {
      const host = hostOf(name)
      return host.queue(async () => {
        // Again and again, because a Retry-After may come while waiting.
        for (let left = host.notBefore - clock.elapsed(); left > 0; left = host.notBefore - clock.elapsed())
          await clock.sleep(left, signal)
        signal?.throwIfAborted()
        try {
          return await all(work)
        } finally {
          host.notBefore = Math.max(host.notBefore, clock.elapsed() + host.pause)
        }
      })
    },
    slow(name, ms) {
      const host = hostOf(name)
      host.pause = Math.max(host.pause, ms)
    },
    postpone(name, ms) {
      const host = hostOf(name)
      host.notBefore = Math.max(host.notBefore, clock.elapsed() + ms)
    },
  }
}

type Limit = <T>(work: () => Promise<T>) => Promise<T>

/** Runs so many at a time; the others wait in the order in which they came. */
function limitTo(most: number): Limit {
  const waiting: (() => void)[] = []
  let running = 0
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running++
    try {
      return await work()
    } finally {
      // Who waited longest takes the place over, so that nobody who comes now can slip in between.
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
