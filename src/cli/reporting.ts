import type { Graph } from '#graph/graph.ts'
import type { Journal } from '#journal/journal.ts'
import { Failure } from '#model/failure.ts'
import { onInterrupt } from './interrupt.ts'
import { type LoadReport, startReport } from './load-report.ts'

interface Options {
  readonly json?: boolean
  readonly quiet?: boolean
  readonly data?: string
}

/** What a load needs of its surroundings: where to go on, whom to tell, when to stop. */
export interface Loading extends Pick<LoadReport, 'onRefused' | 'onLost' | 'onProgress' | 'setTotal'> {
  readonly journal: Journal
  readonly openGraph: () => Promise<Graph>
  readonly signal: AbortSignal
}

/** Does a load and tells how it goes and how it ended, also when a failure ended it. */
export async function reporting(
  journal: Journal,
  options: Options,
  work: (loading: Loading) => Promise<unknown>,
): Promise<void> {
  const { openReadyGraph } = await import('./ready-graph.ts')
  const signal = onInterrupt()
  const { end, onInterrupted, ...report } = await startReport(options)
  signal.addEventListener('abort', onInterrupted)
  try {
    await work({ ...report, journal, openGraph: () => openReadyGraph(options.data), signal })
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return end(journal, signal, error)
  }
  await end(journal, signal)
}
