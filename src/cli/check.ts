import type { Command } from 'commander'
import type { Finding } from '#graph/invariants/index.ts'
import { EXIT } from './exit.ts'
import { print, printJson } from './output.ts'
import { paint } from './paint.ts'

interface Options {
  readonly repair?: boolean
  readonly json?: boolean
  readonly data?: string
}

/** `wiregraph check`: whether the graph is as it must be. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('look whether every claim has its proof and every direct edge its claims')
    .option('--repair', 'put right what can be, and say what was done')
    .option('--data <folder>', 'folder of the local Neo4j (see: wiregraph db start --help)')
    .option('--json', 'print all that was found as JSON')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

const EXAMPLES = `
Loads and questions may go on meanwhile. Sums, names and direct edges are made anew from the claims. A claim that has
lost its proof is taken out; its article is named, and gets it back when it is loaded again.

Exits with 0 when nothing is wrong (any more), with 3 when something is, or articles have to be loaded again.

Examples:
  wiregraph check
  wiregraph check --repair --json
`

/** Of one kind of damage; --json has them all. */
const SHOWN = 10

async function run({ repair, json, data }: Options): Promise<void> {
  const { checkGraph } = await import('#graph/invariants/index.ts')
  const { connectionSettings } = await import('#graph/settings.ts')
  const report = await checkGraph(await connectionSettings(data), { repair: repair ?? false })
  if (!report.sound || report.loadAgain.length > 0) process.exitCode = EXIT.someRefused
  if (json) return printJson(report)
  for (const finding of report.findings) await printFinding(finding)
  await print('')
  if (report.loadAgain.length > 0)
    await print(`Load again, for they have lost claims:\n${report.loadAgain.map((id) => `  ${id}`).join('\n')}\n`)
  const count = report.findings.reduce((sum, { wrong }) => sum + wrong.length, 0)
  await print(
    count === 0
      ? paint.green('The graph is sound.')
      : report.sound
        ? paint.green(`${count} wrong, all repaired.`)
        : `${paint.red(`${count} wrong.`)} ${paint.dim('"wiregraph check --repair" puts it right.')}`,
  )
}

async function printFinding({ about, holds, looked, wrong, repaired }: Finding): Promise<void> {
  const count = looked.toLocaleString('en').padStart(9)
  const name = about.padEnd(20)
  if (wrong.length === 0) return print(`${paint.green('ok   ')} ${name}${count}  ${paint.dim(holds)}`)
  await print(
    `${paint.red('wrong')} ${name}${String(wrong.length).padStart(9)}  ${paint.dim(`of ${looked}: ${holds}`)}`,
  )
  for (const { id, what } of wrong.slice(0, SHOWN)) await print(`        ${id} ${what}`)
  if (wrong.length > SHOWN) await print(`        and ${wrong.length - SHOWN} more`)
  if (repaired) await print(`      ${paint.green('repaired:')} ${repaired}`)
}
