import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import { type Entry, STATES, type State } from '#journal/records.ts'
import { addJournal, folderOf, type JournalOption } from './journals.ts'
import { print, printJson } from './output.ts'
import { paint } from './paint.ts'

interface Options extends JournalOption {
  readonly json?: boolean
  readonly all?: boolean
  readonly state?: State
}

/** `wiregraph status`: what became of every article. */
export function addStatus(program: Command): void {
  const command = program
    .command('status')
    .description('what became of every article that was read, and why some are not in the graph')
    .option('--all', 'name the articles that are in the graph too')
    .option('--state <state>', `only those in this state: ${STATES.join(', ')}`, stateNamed)
    .option('--json', 'print all as JSON')
    .addHelpText('after', EXAMPLES)
    .action(run)
  addJournal(command)
}

const EXAMPLES = `
States:
  waiting      read and kept, not in the graph yet; "wiregraph resume" takes it there
  new, changed, same
               in the graph; what the last load found
  failed       could not be read or loaded, and why
  retracting, retracted
               to be taken out of the graph; taken out

Examples:
  wiregraph status
  wiregraph status --state failed --json
`

async function run({ json, all, state, ...options }: Options): Promise<void> {
  const { newestOf, readLedgers } = await import('#journal/read.ts')
  const folder = folderOf(options)
  const ledgers = await readLedgers(folder)
  const entries = [...newestOf(ledgers).values()]
  const counts = Object.fromEntries(
    STATES.map((one) => [one, entries.filter((entry) => entry.state === one).length]),
  ) as Record<State, number>
  const runs = ledgers.flatMap(({ runs }) =>
    [...runs.values()].map(({ run, at, parts }) => ({ ...run, at, read: parts.size })),
  )
  const chosen = entries.filter((entry) => (state ? entry.state === state : all || json || isOpen(entry)))
  if (json) return printJson({ journal: folder, counts, unfinished: runs, articles: chosen })
  await print(paint.bold(`${entries.length} articles`))
  for (const one of STATES) if (counts[one] > 0) await print(`  ${one.padEnd(12)}${String(counts[one]).padStart(8)}`)
  for (const [why, count] of countsOf(entries)) await print(`  ${`not extracted: ${why}`.padEnd(28)}${count}`)
  for (const { inputs, at, read } of runs)
    await print(`\nThe load of ${inputs.join(' ')} that began ${at} has not finished: ${read} read. wiregraph resume`)
  if (chosen.length > 0) await print('')
  for (const entry of chosen) await print(lineOf(entry))
}

/** How many articles nothing is extracted of, by the reason. */
function countsOf(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { notExtracted: why, state } of entries)
    if (why && state !== 'failed' && state !== 'retracted') counts.set(why, (counts.get(why) ?? 0) + 1)
  return counts
}

/** Somebody may have to do something about it. */
const isOpen = ({ state }: Entry) => state === 'waiting' || state === 'retracting' || state === 'failed'

function lineOf({ article, origin, title, notExtracted, state, reason }: Entry): string {
  const from = article && origin && article !== origin && paint.dim(`from ${origin}`)
  const unread = notExtracted && paint.yellow(`not extracted: ${notExtracted}`)
  const name = [article ?? origin, title && paint.dim(`"${title}"`), from, unread]
  const why = reason ? `\n    ${reason.message} ${paint.dim(reason.remedy)}` : ''
  return `${state.padEnd(12)}${name.filter((part) => part).join('  ')}${why}`
}

function stateNamed(name: string): State {
  const state = STATES.find((one) => one === name)
  if (!state) throw new InvalidArgumentError(`It is one of ${STATES.join(', ')}.`)
  return state
}
