import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import type { Journal } from '#journal/journal.ts'
import { Failure } from '#model/failure.ts'
import type { SourceOptions } from '#sources/index.ts'
import { complainOf, say } from './complain.ts'
import { EXIT } from './exit.ts'
import { addFetching, addKind, type FetchingOptions, withSources } from './fetching.ts'
import { onInterrupt } from './interrupt.ts'
import { addJournal, folderOf, type JournalOption } from './journals.ts'
import { addLimits, type LimitOptions, limitsOf } from './limits.ts'
import type { LoadCounts } from './loading.ts'
import { print } from './output.ts'
import { paint } from './paint.ts'
import type { Look } from './watching.ts'

interface Options extends LimitOptions, JournalOption, FetchingOptions {
  readonly interval?: number
  readonly once?: boolean
  readonly state?: string
  readonly data?: string
  readonly json?: boolean
}

/** `wiregraph watch`: what is new, as it comes. */
export function addWatch(program: Command): void {
  const command = program
    .command('watch')
    .argument('<inputs...>', 'feeds, sitemaps, folders')
    .description('load what is new in feeds and folders, once each, until Ctrl-C; goes on where it ended')
    .option('--interval <time>', 'time between two looks: 30s, 15m, 2h (default: 15m, for folders 10s)', duration)
    .option('--once', 'look once, and end')
    .option('--state <file>', 'where what was seen is remembered (default: beside the journal)')
    .option('--data <folder>', 'folder of the local Neo4j (see: wiregraph db start --help)')
    .option('--json', 'print what each look brought as a line of JSON')
    .addHelpText('after', EXAMPLES)
    .action(run)
  addKind(command)
  addFetching(command)
  addJournal(command)
  addLimits(command)
}

const EXAMPLES = `
Examples:
  wiregraph watch https://news.example/feed.xml
  wiregraph watch inbox/ --interval 30s
  wiregraph watch https://news.example/feed.xml --once      from cron
`

async function run(inputs: readonly string[], options: Options): Promise<void> {
  const { openWatched } = await import('./watched.ts')
  const { watch } = await import('./watching.ts')
  const { withJournal } = await import('./journals.ts')
  const { systemClock: clock } = await import('#sources/fetch/clock.ts')
  const { isUrl } = await import('#sources/url.ts')
  const { once, interval } = options
  const signal = onInterrupt()
  const intervalOf = (input: string) => interval ?? (isUrl(input) ? 15 * 60_000 : 10_000)
  const watched = await openWatched(options.state ?? stateFile(inputs, options))
  try {
    await withSources(options, (sources) =>
      withJournal(options, async (journal) => {
        if (!once) say(`Watching ${inputs.join(', ')}. Ctrl-C ends it.`)
        const look = await lookOf(journal, sources, signal, options)
        await watch(inputs, { watched, intervalOf, look, clock, signal, once })
      }),
    )
  } finally {
    await watched.close()
  }
}

/** One file for the same inputs, wherever they are named in another order. */
function stateFile(inputs: readonly string[], options: JournalOption): string {
  const named = [process.cwd(), ...[...inputs].sort()].join('\n')
  return join(
    folderOf(options),
    '..',
    'watched',
    `${createHash('sha256').update(named).digest('hex').slice(0, 16)}.jsonl`,
  )
}

async function lookOf(journal: Journal, sources: SourceOptions, signal: AbortSignal, options: Options): Promise<Look> {
  const { loadAll } = await import('./loading.ts')
  const { openReadyGraph } = await import('./ready-graph.ts')
  return async (inputs, isWanted, onOutcome) => {
    let counts: Readonly<LoadCounts> | undefined
    try {
      counts = await loadAll(inputs, {
        journal,
        openGraph: () => openReadyGraph(options.data),
        signal,
        sources: { ...sources, isWanted },
        ...limitsOf(options),
        onRefused: complainOf,
        onProgress: (soFar) => {
          counts = { ...soFar }
        },
        onPart: async ({ origin, isRead, items }) => {
          const failed = items.find((item) => 'failure' in item)
          await onOutcome({ origin, isRead, failure: failed?.failure })
        },
      })
    } catch (error) {
      // What was read waits in the journal, and the next look takes it along.
      if (!(error instanceof Failure) || error.code !== 'GRAPH_UNAVAILABLE') throw error
      say(`${error.message} ${journal.ledger.pending.size} articles wait; the next look tries again.`)
      if (options.once) process.exitCode = EXIT.noGraph
    }
    if (counts) await tell(inputs, counts, options)
    if (options.once && counts?.refused) process.exitCode ??= EXIT.someRefused
  }
}

async function tell(inputs: readonly string[], counts: Readonly<LoadCounts>, { json }: Options): Promise<void> {
  const { new: fresh, changed, same, refused, claims } = counts
  if (fresh + changed + same + refused === 0) return
  const at = new Date().toISOString()
  if (json) return print(JSON.stringify({ at, inputs, new: fresh, changed, same, refused, claims }))
  const parts = [`${fresh} new`, `${changed} changed`, `${same} unchanged`, `${refused} refused`]
  await print(`${paint.dim(at)} ${parts.join(', ')}; ${claims} claims.`)
}

const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 }

/** "15m" in milliseconds. */
function duration(text: string): number {
  const [, amount, unit = 's'] = /^(\d{1,6}(?:\.\d{1,3})?)([smh])?$/.exec(text) ?? []
  const value = Number(amount) * UNITS[unit]!
  if (!(value > 0)) throw new InvalidArgumentError('It is a time like 30s, 15m or 2h.')
  return value
}
