import { Failure } from '#model/failure.ts'
import type { Clock } from '#sources/fetch/clock.ts'
import { createFetcher, type Fetcher, type FetchSettings } from '#sources/fetch/index.ts'
import { afterTest } from './serve.ts'

interface FakeClock extends Clock {
  readonly slept: readonly number[]
  /** Somebody sets the clock, back or on, by so many milliseconds. */
  set(by: number): void
}

/** A clock on which sleeping takes no time: the hours just pass. */
export function fakeClock(start = Date.parse('2026-03-02T09:00:00Z')): FakeClock {
  let [elapsed, offset] = [0, start]
  const slept: number[] = []
  return {
    slept,
    now: () => offset + elapsed,
    elapsed: () => elapsed,
    async sleep(ms, signal) {
      signal?.throwIfAborted()
      slept.push(ms)
      elapsed += ms
    },
    set(by) {
      offset += by
    },
  }
}

/** A fetcher that waits for nobody and is closed after the test. */
export function testFetcher(settings: FetchSettings = {}): Fetcher {
  const fetcher = createFetcher({ clock: fakeClock(), ...settings })
  afterTest(() => fetcher.close())
  return fetcher
}

/** The failure with which a fetch ends. */
export async function failureOf(fetching: Promise<unknown>): Promise<Failure> {
  try {
    await fetching
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('It was fetched.')
}
