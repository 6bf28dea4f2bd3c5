import { spawn } from 'node:child_process'
import type { Command } from 'commander'
import { interrupted, onInterrupt } from './interrupt.ts'
import { print, printJson } from './output.ts'
import { paint } from './paint.ts'

interface Options {
  readonly data?: string
  readonly open: boolean
  readonly json?: boolean
}

/** `wiregraph browser`: Neo4j Browser with our guide, style and saved queries. */
export function addBrowser(program: Command): void {
  program
    .command('browser')
    .description('open Neo4j Browser at this graph, with a guide to it, until Ctrl-C')
    .option('--no-open', 'only print where it is')
    .option('--data <folder>', 'folder of the local Neo4j (see: wiregraph db start --help)')
    .option('--json', 'print the addresses as JSON')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

const EXAMPLES = `
The guide leads from "who depends on Microsoft" to the sentence that says so; its first slide gives the graph its
colours. The password is never part of an address: Browser asks for it.

Examples:
  wiregraph browser
  wiregraph browser --no-open --json
`

async function run(options: Options): Promise<void> {
  const { serveGuide } = await import('#api/guide-server.ts')
  const { SAVED_QUERIES, STYLE_SHEET } = await import('#graph/saved-queries.ts')
  const { browserAddress } = await import('#graph/browser-address.ts')
  const signal = onInterrupt()
  const { url, user, passwordFile } = await browserAddress(options.data)
  const guide = await serveGuide()
  try {
    const address = `${url}&cmd=play&arg=${guide.url}`
    if (options.json)
      await printJson({ browser: address, guide: guide.url, user, passwordFile, savedQueries: SAVED_QUERIES })
    else
      await print(
        [
          ['Browser', address],
          ['User', user],
          ['Password', passwordFile ? `in ${passwordFile}` : 'that of NEO4J_PASSWORD'],
          ['Guide', `:play ${guide.url}`],
          ['Style', `:style ${guide.url}/style.grass, or drop ${STYLE_SHEET} onto Browser`],
          ['Queries', `drop the files of ${SAVED_QUERIES} onto Browser's saved queries`],
        ]
          .map(([name = '', value]) => `  ${paint.bold(name.padEnd(9))}${value}`)
          .join('\n'),
      )
    if (options.open && process.stdout.isTTY) openInBrowser(address)
    if (!options.json) await print('The guide is there until Ctrl-C.')
    await interrupted(signal)
  } finally {
    await guide.close()
  }
}

/** Where there is no browser to open, the printed address is what is left. */
function openInBrowser(address: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open']
  const child = spawn(command!, [...args, address], { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}
