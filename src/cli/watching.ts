import type { Failure } from '#model/failure.ts'
import type { Clock } from '#sources/fetch/clock.ts'
import type { SourceOptions } from '#sources/index.ts'
import { hasSettled } from '#sources/stamp.ts'
import type { Watched } from './watched.ts'

/** What came of one thing that a round asked for. */
export interface Outcome {
  readonly origin: string
  /** It was read, and is safe in the journal. */
  readonly isRead: boolean
  readonly failure?: Failure | undefined
}

/** One look at inputs: loads what is wanted and tells the outcome of each. */
export type Look = (
  inputs: readonly string[],
  isWanted: NonNullable<SourceOptions['isWanted']>,
  onOutcome: (outcome: Outcome) => Promise<void>,
) => Promise<void>

export interface WatchOptions {
  readonly watched: Watched
  /** Milliseconds between two looks at an input. */
  readonly intervalOf: (input: string) => number
  readonly look: Look
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Look once at everything, and end. */
  readonly once?: boolean | undefined
}

/** Milliseconds for which a file must have been left alone: half a file is no article. */
const SETTLED = 2_000
/** What a server did not give is asked for so often, in as many rounds; then it is given up. */
const TRIES = 5

/** Looks at inputs again and again, until the signal is aborted, and has what is new in them loaded, once each. */
export async function watch(inputs: readonly string[], options: WatchOptions): Promise<void> {
  const { intervalOf, clock, signal, once = false } = options
  const due = new Map(inputs.map((input) => [input, 0]))
  while (!signal.aborted) {
    const now = inputs.filter((input) => due.get(input)! <= clock.elapsed())
    await round(now, options)
    if (once) return
    for (const input of now) due.set(input, clock.elapsed() + intervalOf(input))
    await clock.sleep(Math.max(0, Math.min(...due.values()) - clock.elapsed()), signal).catch((error: unknown) => {
      if (!signal.aborted) throw error
    })
  }
}

async function round(inputs: readonly string[], { watched, look, clock, signal }: WatchOptions): Promise<void> {
  const asked = new Map<string, string>()
  const isWanted = (origin: string, stamp: string) => {
    if (!watched.isNew(origin, stamp) || !hasSettled(stamp, SETTLED, clock.now())) return false
    asked.set(origin, stamp)
    return true
  }
  await look(inputs, isWanted, async ({ origin, isRead, failure }) => {
    const stamp = asked.get(origin)
    if (stamp === undefined) return
    asked.delete(origin)
    if (isRead) await watched.take(origin, stamp)
    else await watched.miss(origin, stamp, failure && failure.code !== 'FETCH_FAILED' ? 1 : TRIES)
  })
  // What was asked for and has no outcome of its own is a file of many articles, which have their own names.
  if (!signal.aborted) for (const [origin, stamp] of asked) await watched.take(origin, stamp)
}
