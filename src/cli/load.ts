import type { Command } from 'commander'
import { addChoice, type ChoiceOptions, choiceOf } from './choice.ts'
import { addFetching, addKind, type FetchingOptions, withSources } from './fetching.ts'
import { addJournal } from './journals.ts'
import { addLimits, type LimitOptions, limitsOf } from './limits.ts'
import { print } from './output.ts'
import { resume } from './resume.ts'

interface Options extends LimitOptions, FetchingOptions, ChoiceOptions {
  readonly json?: boolean
  readonly dryRun?: boolean
  readonly quiet?: boolean
  readonly format?: string
  readonly data?: string
  readonly journal?: string
  readonly resume?: boolean
}

/** `wiregraph load`: articles into the graph. */
export function addLoad(program: Command): void {
  const load = program
    .command('load')
    .argument('[inputs...]', 'files, folders, patterns ("news/*.html"), addresses, feeds, sitemaps; "-" is stdin')
    .description('read articles and put what they say into the graph; doing it again changes nothing')
    .option('--resume', 'first go on with loads that did not finish (see: wiregraph resume --help)')
    .option('--dry-run', 'print what would be loaded, and load nothing')
    .option('--format <name>', 'read all as this format instead of guessing: html, text, markdown, pdf, jsonl')
    .option('--data <folder>', 'folder of the local Neo4j (see: wiregraph db start --help)')
    .option('--json', 'print the outcome as JSON')
    .option('--quiet', 'show no progress')
    .addHelpText('after', EXAMPLES)
    .action(run)
  addChoice(load)
  addKind(load)
  addFetching(load)
  addJournal(load)
  addLimits(load)
}

const EXAMPLES = `
Examples:
  wiregraph load article.html
  wiregraph load news/ 'archive/*.txt' --json
  wiregraph load articles.jsonl
  wiregraph load https://news.example/2026/acme-buys-zorex https://news.example/feed.xml
  wiregraph load crawl/CC-NEWS-20260302.warc.gz --host post.example,wire.example --lang en
  wiregraph load https://news.example/sitemap.xml --since 2026-03-01 --limit 100
  wiregraph load addresses.txt --contact you@example.org
  wiregraph load article.html --dry-run
`

async function run(inputs: readonly string[], options: Options, command: Command): Promise<void> {
  if (inputs.length === 0 && !options.resume) command.error('error: say what to load, or --resume what has begun')
  if (options.dryRun) return showAll(inputs, options)
  if (options.resume) await resume(options)
  if (inputs.length > 0) await load(inputs, options)
}

async function load(inputs: readonly string[], options: Options): Promise<void> {
  const { loadAll } = await import('./loading.ts')
  const { withJournal } = await import('./journals.ts')
  const { reporting } = await import('./reporting.ts')
  const { sizeOfInputs } = await import('./size-of-inputs.ts')
  const { format, ignoreRights } = options
  await withSources(options, (sources) =>
    withJournal(options, (journal) =>
      reporting(journal, options, async (report) => {
        void sizeOfInputs(inputs).then((size) => size !== undefined && report.setTotal(size))
        const how = { format, ignoreRights, only: choiceOf(options), ...limitsOf(options) }
        await loadAll(inputs, { ...report, ...how, sources })
      }),
    ),
  )
}

async function showAll(inputs: readonly string[], options: Options): Promise<void> {
  const { extractAll } = await import('./extractions.ts')
  const { showExtraction } = await import('./show.ts')
  const { refuse } = await import('./attempt.ts')
  await withSources(options, async (sources) => {
    const how = { format: options.format, sources, only: choiceOf(options), ...limitsOf(options) }
    for await (const item of extractAll(inputs, how)) {
      if ('failure' in item) refuse(item.origin, item.failure)
      else if (options.json) await print(JSON.stringify(item.extraction))
      else await print(`${showExtraction(item.extraction)}\n`)
    }
  })
}
