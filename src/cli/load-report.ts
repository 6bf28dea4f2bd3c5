import type { Journal } from '#journal/journal.ts'
import type { Failure } from '#model/failure.ts'
import { complain, complainOf, say } from './complain.ts'
import { counted } from './counted.ts'
import { EXIT, exitOf } from './exit.ts'
import type { LoadCounts } from './loading.ts'
import { print, printJson } from './output.ts'
import { paint } from './paint.ts'
import { showProgress } from './progress.ts'

/** What a load tells while it works and at its end. */
export interface LoadReport {
  readonly onRefused: (origin: string, failure: Failure) => void
  readonly onLost: (failure: Failure) => void
  readonly onProgress: (counts: Readonly<LoadCounts>) => void
  /** Whoever pressed Ctrl-C hears that it was heard. */
  readonly onInterrupted: () => void
  /** Bytes of all inputs. */
  setTotal(bytes: number): void
  /** Prints the outcome and sets the exit code. `failure` is what ended it early. */
  end(journal: Journal, signal: AbortSignal, failure?: Failure): Promise<void>
}

interface ReportOptions {
  readonly json?: boolean
  readonly quiet?: boolean
}

interface Refusal {
  readonly input: string
  readonly code: Failure['code']
  readonly message: string
  readonly remedy: string
}

/** Starts telling. */
export async function startReport({ json, quiet }: ReportOptions): Promise<LoadReport> {
  const refusals: Refusal[] = []
  const started = performance.now()
  const progress = showProgress('Loading', { quiet: quiet ?? false })
  let counts: Readonly<LoadCounts> = NONE
  const seconds = () => (performance.now() - started) / 1_000

  return {
    onRefused(input, failure) {
      const { code, message, remedy } = failure
      refusals.push({ input, code, message, remedy })
      progress.aside()
      complainOf(input, failure)
    },
    onLost({ message }) {
      progress.aside()
      say(`${message} Reading goes on; what is read waits in the journal.`)
    },
    onInterrupted() {
      progress.aside()
      say('Stopping when what is in work is in the graph. Ctrl-C again stops at once; nothing is lost.')
    },
    onProgress(soFar) {
      counts = soFar
      progress.update(counts.bytes, notes(counts, seconds()))
    },
    setTotal: (bytes) => progress.setTotal(bytes),
    async end({ ledger, folder }, signal, failure) {
      progress.stop()
      const waiting = ledger.pending.size
      const { bytes: _, ...outcome } = counts
      const took = Math.round(seconds() * 1_000) / 1_000
      if (json)
        await printJson({ ...outcome, waiting, refusals, seconds: took, interrupted: signal.aborted, journal: folder })
      else await print(table(counts, waiting, took))
      const unfinished = waiting > 0 || ledger.runs.size > 0
      if (failure) process.exitCode = complain(failure)
      if (unfinished) say('"wiregraph resume" goes on where this ended; nothing that was read is lost.')
      // A bug that cost one article has set it already.
      process.exitCode ??= signal.aborted ? EXIT.interrupted : exitAfter(counts, refusals)
    },
  }
}

const NONE: LoadCounts = {
  ...{ read: 0, bytes: 0, new: 0, changed: 0, same: 0, refused: 0, leftOut: 0, claims: 0 },
  notExtracted: {},
}

/** One input that is not there is a mistake in the command; several inputs, some of them bad, are a normal day. */
function exitAfter(counts: LoadCounts, refusals: readonly Refusal[]): number {
  const [first] = refusals
  if (!first) return EXIT.done
  const alike = refusals.every(({ code }) => code === first.code)
  return loaded(counts) === 0 && alike ? exitOf(first.code) : EXIT.someRefused
}

const loaded = (counts: Readonly<LoadCounts>) => counts.new + counts.changed + counts.same

const inArticles = (count: number) => counted(count, 'article', 'articles')
const inClaims = (count: number) => counted(count, 'claim', 'claims')

function notes(counts: Readonly<LoadCounts>, seconds: number): string {
  const { claims, refused } = counts
  const rate = loaded(counts) / seconds
  const parts = [inArticles(loaded(counts)), inClaims(claims), `${rate.toFixed(1)} articles/s`]
  return [...parts, ...(refused > 0 ? [`${refused} refused`] : [])].join(' · ')
}

function table(counts: LoadCounts, waiting: number, seconds: number): string {
  const rows: [string, number][] = [
    ['new', counts.new],
    ['changed', counts.changed],
    ['unchanged', counts.same],
    ['refused', counts.refused],
    ...(counts.leftOut > 0 ? [['left out', counts.leftOut] as [string, number]] : []),
    ...(waiting > 0 ? [['waiting', waiting] as [string, number]] : []),
  ]
  const rate = seconds > 0 ? loaded(counts) / seconds : 0
  return [
    paint.bold(
      `${inArticles(loaded(counts))}, ${inClaims(counts.claims)}, ${seconds.toFixed(1)} s, ${rate.toFixed(1)} articles/s`,
    ),
    ...rows.map(([name, count]) => `  ${name.padEnd(10)}${String(count).padStart(8)}`),
    ...Object.entries(counts.notExtracted).map(([why, count]) => `  ${inArticles(count)} not extracted: ${why}`),
  ].join('\n')
}
