import PQueue from 'p-queue'
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
  const hosts = new Map<string, { readonly queue: PQueue; pause: number; notBefore: number }>()
  const all = new PQueue({ concurrency: HOSTS_AT_ONCE })
  const hostOf = (name: string) => {
    const known = hosts.get(name)
    if (known) return known
    const made = { queue: new PQueue({ concurrency: 1 }), pause, notBefore: 0 }
    hosts.set(name, made)
    return made
  }
  return {
    async take(name, work, signal) {
      const host = hostOf(name)
      const taken = await host.queue.add(async () => {
        // Again and again, because a Retry-After may come while waiting.
        for (let left = host.notBefore - clock.now(); left > 0; left = host.notBefore - clock.now())
          await clock.sleep(left, signal)
        signal?.throwIfAborted()
        try {
          return { result: await all.add(work) }
        } finally {
          host.notBefore = Math.max(host.notBefore, clock.now() + host.pause)
        }
      })
      return taken.result as Awaited<ReturnType<typeof work>>
    },
    slow(name, ms) {
      const host = hostOf(name)
      host.pause = Math.max(host.pause, ms)
    },
    postpone(name, ms) {
      const host = hostOf(name)
      host.notBefore = Math.max(host.notBefore, clock.now() + ms)
    },
  }
}
