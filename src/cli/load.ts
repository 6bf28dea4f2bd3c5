import type { Command } from 'commander'
import pc from 'picocolors'
import type { Failure } from '#model/failure.ts'
import { complainOf } from './complain.ts'
import { EXIT, exitOf } from './exit.ts'
import { onInterrupt } from './interrupt.ts'
import { addLimits, type LimitOptions, limitsOf } from './limits.ts'
import type { LoadCounts } from './loading.ts'
import { print, printJson } from './output.ts'
import { showProgress } from './progress.ts'

interface Options extends LimitOptions {
  readonly json?: boolean
  readonly dryRun?: boolean
  readonly quiet?: boolean
  readonly format?: string
  readonly data?: string
}

/** `wiregraph load`: articles into the graph. */
export function addLoad(program: Command): void {
  const load = program
    .command('load')
    .argument('<inputs...>', 'files, folders, patterns ("news/*.html"); "-" is stdin')
    .description('read articles and put what they say into the graph; doing it again changes nothing')
    .option('--dry-run', 'print what would be loaded, and load nothing')
    .option('--format <name>', 'read all as this format instead of guessing: html, text, markdown, pdf, jsonl')
    .option('--data <folder>', 'folder of the local Neo4j (see: wiregraph db start --help)')
    .option('--json', 'print the outcome as JSON')
    .option('--quiet', 'show no progress')
    .addHelpText('after', EXAMPLES)
    .action(run)
  addLimits(load)
}

const EXAMPLES = `
Examples:
  wiregraph load article.html
  wiregraph load news/ 'archive/*.txt' --json
  wiregraph load articles.jsonl
  wiregraph load article.html --dry-run
`

async function run(inputs: readonly string[], options: Options): Promise<void> {
  if (options.dryRun) return showAll(inputs, options)
  const refusals: Refusal[] = []
  const signal = onInterrupt()
  const started = performance.now()
  const counts = await load(inputs, options, refusals, signal)
  const seconds = Math.round(performance.now() - started) / 1_000
  if (options.json) await printJson({ ...counts, refusals, seconds, interrupted: signal.aborted })
  else await print(summary(counts, seconds))
  // A bug that cost one article has set it already.
  process.exitCode ??= signal.aborted ? EXIT.interrupted : exitAfter(counts, refusals)
}

interface Refusal {
  readonly input: string
  readonly code: Failure['code']
  readonly message: string
  readonly remedy: string
}

async function load(
  inputs: readonly string[],
  options: Options,
  refusals: Refusal[],
  signal: AbortSignal,
): Promise<LoadCounts> {
  const { openReadyGraph } = await import('./ready-graph.ts')
  const graph = await openReadyGraph(options.data)
  const { loadAll } = await import('./loading.ts')
  const progress = await showProgress('Loading', options)
  try {
    return await loadAll(graph, inputs, {
      ...(options.format !== undefined && { format: options.format }),
      ...limitsOf(options),
      signal,
      onRefused: (input, failure) => {
        const { code, message, remedy } = failure
        refusals.push({ input, code, message, remedy })
        complainOf(input, failure)
      },
      onProgress: (counts) => progress.update(loaded(counts), notes(counts)),
    })
  } finally {
    progress.stop()
    await graph.close()
  }
}

async function showAll(inputs: readonly string[], { format, json, ...limits }: Options): Promise<void> {
  const { extractAll } = await import('./extractions.ts')
  const { showExtraction } = await import('./show.ts')
  const { refuse } = await import('./attempt.ts')
  for await (const item of extractAll(inputs, { ...(format !== undefined && { format }), ...limitsOf(limits) })) {
    if ('failure' in item) refuse(item.origin, item.failure)
    else if (json) await print(JSON.stringify(item.extraction))
    else await print(`${showExtraction(item.extraction)}\n`)
  }
}

/** One input that is not there is a mistake in the command; several inputs, some of them bad, are a normal day. */
function exitAfter(counts: LoadCounts, refusals: readonly Refusal[]): number {
  const [first] = refusals
  if (!first) return EXIT.done
  const alike = refusals.every(({ code }) => code === first.code)
  return loaded(counts) === 0 && alike ? exitOf(first.code) : EXIT.someRefused
}

const loaded = (counts: Readonly<LoadCounts>) => counts.new + counts.changed + counts.same
const notes = ({ claims, refused }: Readonly<LoadCounts>) =>
  `${claims} claims${refused > 0 ? `, ${refused} refused` : ''}`

function summary(counts: LoadCounts, seconds: number): string {
  const { claims, refused, same, changed } = counts
  const outcome = `${counts.new} new, ${changed} changed, ${same} unchanged, ${refused} refused`
  return `${pc.bold(`${loaded(counts)} articles`)}: ${outcome}; ${claims} claims; ${seconds} s.`
}
