import { setTimeout as wait } from 'node:timers/promises'

/** Time, passed in, so that tests of a second's politeness take none. */
export interface Clock {
  /** Milliseconds since 1970, by a clock that people and servers set: for dates that somebody stated. */
  now(): number
  /** Milliseconds that only grow: for whatever must wait, which a clock that is set back would make wait for hours. */
  elapsed(): number
  /** Rejects with the signal's reason when it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  sleep: async (ms, signal) => {
    signal?.throwIfAborted()
    try {
      await wait(ms, undefined, signal ? { signal } : {})
    } catch (error) {
      signal?.throwIfAborted()
      throw error
    }
  },
}
