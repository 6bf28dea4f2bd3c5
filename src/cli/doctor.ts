import type { Command } from 'commander'
import type { Examination } from '#model/examination.ts'
import { EXIT } from './exit.ts'
import { addJournal, folderOf, type JournalOption } from './journals.ts'
import { print, printJson } from './output.ts'
import { paint } from './paint.ts'

interface Options extends JournalOption {
  readonly json?: boolean
  readonly data?: string
}

/** `wiregraph doctor`: whether this machine and its Neo4j are as they should be. */
export function addDoctor(program: Command): void {
  const command = program
    .command('doctor')
    .description('look whether this machine and its Neo4j are ready and locked, and say what to do where not')
    .option('--data <folder>', 'folder of the local Neo4j (see: wiregraph db start --help)')
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', EXAMPLES)
    .action(run)
  addJournal(command)
}

const EXAMPLES = `
Nothing is changed. What a locked Neo4j has to refuse is tried, not read off its settings.
Exits with 0 when nothing is wrong (warnings are fine), with 4 when something is.

Examples:
  wiregraph doctor
  NEO4J_URI=bolt://db.example:7687 NEO4J_PASSWORD=… wiregraph doctor --json
`

async function run(options: Options): Promise<void> {
  const { examine } = await import('./examine.ts')
  const found = await examine(options.data, folderOf(options))
  if (found.some(({ state }) => state === 'wrong')) process.exitCode = EXIT.configuration
  if (options.json) return printJson({ well: process.exitCode === undefined, findings: found })
  for (const one of found) await print(lineOf(one))
}

const MARKS = { ok: paint.green('ok   '), warn: paint.yellow('warn '), wrong: paint.red('wrong') } as const

function lineOf({ name, state, found, remedy }: Examination): string {
  return `${MARKS[state]} ${paint.bold(name.padEnd(14))}${found}${remedy ? `  ${paint.dim(remedy)}` : ''}`
}
