import { clearLine, cursorTo } from 'node:readline'

/** Shows on stderr how far a long piece of work is. */
export interface Progress {
  /** `done` in the unit of the total; `note` says what else is worth knowing ("2 refused"). */
  update(done: number, note?: string): void
  /** What there is to do, once it is known. */
  setTotal(total: number): void
  /** Clears the line, so that something else can be said; the next update draws it again. */
  aside(): void
  stop(): void
}

interface ProgressOptions {
  readonly quiet?: boolean
  /** How much there is to do, where that is known beforehand. */
  readonly total?: number
}

const PLAIN_EVERY_MS = 5_000
const DRAWN_EVERY_MS = 100

/** A bar or a counter on a terminal, a line every five seconds elsewhere, nothing with `quiet`. */
export function showProgress(what: string, { quiet, total }: ProgressOptions = {}): Progress {
  if (quiet) return { update: () => {}, setTotal: () => {}, aside: () => {}, stop: () => {} }
  return process.stderr.isTTY ? drawn(what, total) : plain(what, total)
}

function drawn(what: string, total: number | undefined): Progress {
  const { stderr } = process
  const started = performance.now()
  let [known, next] = [total ?? 0, 0]
  const clear = () => {
    cursorTo(stderr, 0)
    clearLine(stderr, 0)
  }
  return {
    update(done, note = '') {
      if (performance.now() < next) return
      next = performance.now() + DRAWN_EVERY_MS
      const left = leftOf(started, done, known)
      const bar = known > 0 ? `${barOf(done / known)} ` : ''
      clear()
      // A line that wraps could not be drawn over.
      stderr.write(`${what} ${bar}${note}${left === null ? '' : ` · ${left} left`}`.slice(0, stderr.columns - 1))
    },
    setTotal(total) {
      known = total
    },
    aside: clear,
    stop: clear,
  }
}

const WIDTH = 30

function barOf(part: number): string {
  const full = Math.round(Math.min(1, part) * WIDTH)
  return '█'.repeat(full) + '░'.repeat(WIDTH - full)
}

function plain(what: string, total: number | undefined): Progress {
  const started = performance.now()
  let [next, known] = [started + PLAIN_EVERY_MS, total ?? 0]
  return {
    update(done, note = '') {
      if (performance.now() < next) return
      next = performance.now() + PLAIN_EVERY_MS
      const left = leftOf(started, done, known)
      process.stderr.write(`${what}: ${note}${left === null ? '' : `, about ${left} left`}\n`)
    },
    setTotal(total) {
      known = total
    },
    aside: () => {},
    stop: () => {},
  }
}

/** "1 min 20 s" by the rate so far; null while it cannot be told: the first articles wait for everything to start. */
function leftOf(started: number, done: number, total: number): string | null {
  const seconds = (performance.now() - started) / 1_000
  if (total <= 0 || done <= 0 || seconds < 2 || (done < total / 20 && seconds < 120)) return null
  return inWords(Math.ceil((seconds * Math.max(0, total - done)) / done))
}

function inWords(seconds: number): string {
  if (seconds < 60) return `${seconds} s`
  if (seconds < 3_600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
  return `${Math.floor(seconds / 3_600)} h ${Math.floor((seconds % 3_600) / 60)} min`
}
