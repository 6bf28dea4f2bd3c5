/** What a process that should stay the same is like at one moment. */
export interface Sample {
  readonly second: number
  /** Resident memory in MB. */
  readonly rss: number
  /** Used heap in MB, garbage included. */
  readonly heap: number
  /** Open files and sockets. */
  readonly handles: number
  /** Transactions in Neo4j; null while it is dead. */
  readonly transactions: number | null
}

/** A measure at the start, after warming up, and at the end. */
export interface Course {
  readonly from: number
  readonly to: number
  /** Units a minute, by least squares over everything after warming up. */
  readonly slope: number
  /** Units a minute between the highest values of the two halves after warming up. */
  readonly rise: number
}

/** The part of a run in which caches and heaps find their size. */
const WARM_UP = 0.25

/** How a measure went, from its samples in the order of time. */
export function courseOf(points: readonly { readonly second: number; readonly value: number }[]): Course {
  const last = points.at(-1)?.second ?? 0
  const warm = points.filter(({ second }) => second >= last * WARM_UP)
  const third = Math.max(1, Math.floor(warm.length / 3))
  const values = warm.map(({ value }) => value)
  return {
    from: quantile(values.slice(0, third), 0.5),
    to: quantile(values.slice(-third), 0.5),
    slope: slopeOf(warm) * 60,
    rise: riseOf(warm) * 60,
  }
}

/** What grows goes up all the time and reaches ever higher; what only fell while there was nothing to do, no higher. */
export const isGrowing = ({ slope, rise }: Course, most: number): boolean => slope > most && rise > most

function riseOf(points: readonly { readonly second: number; readonly value: number }[]): number {
  const half = Math.ceil(points.length / 2)
  const halves = [points.slice(0, half), points.slice(half)]
  const [before = 0, after = 0] = halves.map((part) => Math.max(...part.map(({ value }) => value)))
  const seconds = ((points.at(-1)?.second ?? 0) - (points[0]?.second ?? 0)) / 2
  return seconds > 0 ? (after - before) / seconds : 0
}

function slopeOf(points: readonly { readonly second: number; readonly value: number }[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
  const [x, y] = [mean(points.map(({ second }) => second)), mean(points.map(({ value }) => value))]
  const spread = points.reduce((sum, { second }) => sum + (second - x) ** 2, 0)
  return spread === 0 ? 0 : points.reduce((sum, { second, value }) => sum + (second - x) * (value - y), 0) / spread
}

/** The values of each tenth of the run. */
export function tenths(timed: readonly { readonly second: number; readonly ms: number }[]): readonly number[][] {
  const last = timed.at(-1)?.second ?? 0
  const parts: number[][] = Array.from({ length: 10 }, () => [])
  for (const { second, ms } of timed) parts[Math.min(9, Math.floor((second / (last + 1)) * 10))]?.push(ms)
  return parts
}

export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
