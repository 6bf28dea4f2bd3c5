import type { Clock } from './clock.ts'

const DAY = 24 * 60 * 60 * 1_000
/** What could not be had is asked for again sooner. */
const FIVE_MINUTES = 5 * 60 * 1_000
const MOST_HOSTS = 10_000

/** What a host says of itself, asked for once a day and shared by all who want to know it meanwhile. */
export function createDaily<T>(
  read: (url: URL, signal?: AbortSignal) => Promise<T>,
  clock: Clock,
): (url: URL, signal?: AbortSignal) => Promise<T> {
  const known = new Map<string, { readonly said: Promise<T>; until: number }>()
  return (url, signal) => {
    const kept = known.get(url.origin)
    if (kept && kept.until > clock.elapsed()) return kept.said
    const entry = { said: read(url, signal), until: clock.elapsed() + DAY }
    if (known.size >= MOST_HOSTS) known.delete(known.keys().next().value!)
    known.set(url.origin, entry)
    entry.said.catch(() => {
      entry.until = signal?.aborted ? 0 : clock.elapsed() + FIVE_MINUTES
    })
    return entry.said
  }
}
