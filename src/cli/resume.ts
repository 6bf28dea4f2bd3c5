import type { Command } from 'commander'
import { say } from './complain.ts'
import { addFetching, type FetchingOptions, withSources } from './fetching.ts'
import { addJournal, folderOf, type JournalOption } from './journals.ts'
import { addLimits, type LimitOptions, limitsOf } from './limits.ts'
import { print } from './output.ts'

interface Options extends LimitOptions, JournalOption, FetchingOptions {
  readonly json?: boolean
  readonly quiet?: boolean
  readonly data?: string
}

/** `wiregraph resume`: goes on where loads ended. */
export function addResume(program: Command): void {
  const resume_ = program
    .command('resume')
    .description('go on where loads ended: take to the graph what was read, then read what was not')
    .option('--data <folder>', 'folder of the local Neo4j (see: wiregraph db start --help)')
    .option('--json', 'print the outcome as JSON')
    .option('--quiet', 'show no progress')
    .addHelpText('after', EXAMPLES)
    .action(resume)
  addFetching(resume_)
  addJournal(resume_)
  addLimits(resume_)
}

const EXAMPLES = `
After Ctrl-C, a crash, a full disk or while Neo4j was away. The graph is then as if nothing had happened.

Examples:
  wiregraph resume
  wiregraph load --resume news/           go on, then load more
`

/** Goes on with every journal that no other process is writing. */
export async function resume(options: Options): Promise<void> {
  const { lanesIn, takeLane } = await import('#journal/lane.ts')
  const { readLedgers } = await import('#journal/read.ts')
  const { dropReplaced } = await import('./replaced.ts')
  const { resumeAll } = await import('./loading.ts')
  const { withJournal } = await import('./journals.ts')
  const { reporting } = await import('./reporting.ts')
  const folder = folderOf(options)
  const cwd = process.cwd()
  let found = 0
  for (const { lane: path, pending, runs } of await readLedgers(folder)) {
    if (pending.size === 0 && runs.size === 0) continue
    found++
    const lane = await takeLane(path)
    if (!lane) {
      say(`Another process is loading with the journal in ${path}; it is left alone.`)
      continue
    }
    const others = (await lanesIn(folder)).filter((other) => other !== path)
    await withJournal({ ...options, lane }, async (journal) => {
      await dropReplaced(journal, others)
      await withSources(options, (sources) =>
        reporting(journal, options, (loading) => resumeAll({ ...loading, sources, ...limitsOf(options) })),
      )
    })
    process.chdir(cwd)
    if (process.exitCode) return
  }
  if (found === 0) await print(options.json ? '{}' : 'Nothing waits: every load has finished.')
}
