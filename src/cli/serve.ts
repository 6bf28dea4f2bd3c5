import { type Command, InvalidArgumentError, Option } from 'commander'
import type { LogLevel } from '#api/log.ts'
import { Failure } from '#model/failure.ts'
import { port } from './db.ts'
import { addFetching, type FetchingOptions } from './fetching.ts'
import { interrupted, onInterrupt } from './interrupt.ts'
import { addJournal, type JournalOption } from './journals.ts'
import { print, printJson } from './output.ts'
import { paint } from './paint.ts'

interface ServeOptions extends FetchingOptions, JournalOption {
  readonly port: number
  readonly host: string
  readonly public?: boolean
  readonly origin?: readonly string[]
  readonly rate?: number
  readonly operations?: string
  readonly only?: boolean
  readonly log: LogLevel
  readonly data?: string
  readonly json?: boolean
}

/** `wiregraph serve`: the explorer and the GraphQL API over the graph. */
export function addServe(program: Command): void {
  const serve = program
    .command('serve')
    .description('the explorer, a page to look around in, and GraphQL over the graph, until Ctrl-C')
    .option('--port <port>', 'port to listen on; 0 takes any free one', port, 4000)
    .option('--host <address>', 'address to listen on; any but this machine wants WIREGRAPH_API_KEYS', '127.0.0.1')
    .option('--public', 'for strangers: no GraphiQL, no introspection, no suggestions')
    .option('--origin <origins...>', 'pages of these origins may ask, such as https://example.org')
    .option(
      '--rate <times>',
      'how often a key may ask in a minute; a tenth of it may change something (default: 600)',
      times,
    )
    .option('--operations <file>', 'operations that clients may name by id: JSON of ids and texts')
    .option('--only', 'answer those operations and no others')
    .addOption(
      new Option('--log <level>', 'what to tell on stderr, a line of JSON each').choices(LEVELS).default('warn'),
    )
    .option('--data <folder>', 'folder of the local Neo4j (see: wiregraph db start --help)')
    .option('--json', 'print the address as JSON')
    .addHelpText('after', EXAMPLES)
    .action(run)
  addFetching(serve)
  addJournal(serve)
}

/** As in src/api/log.ts, which is loaded only to serve. */
const LEVELS: readonly LogLevel[] = ['silent', 'error', 'warn', 'info']

const EXAMPLES = `
Examples:
  wiregraph serve
  wiregraph serve --port 0 --json
  wiregraph serve --log info 2>requests.log
  wiregraph serve --operations persisted-documents.json --only
  WIREGRAPH_API_KEYS="load:$(printf %s "$KEY" | sha256sum | cut -c1-64)" wiregraph serve --host 0.0.0.0 --public
`

async function run(options: ServeOptions): Promise<void> {
  if (options.only && !options.operations)
    throw new Failure('USAGE', '--only is without --operations.', 'Say which operations: --operations <file>.')
  const { openReadyGraph } = await import('./ready-graph.ts')
  const { startApi } = await import('./start-api.ts')
  const { connectionSettings } = await import('#graph/settings.ts')
  const { createLog } = await import('#api/log.ts')
  const operations = options.operations && (await readRegistered(options.operations, options.only ?? false))
  const signal = onInterrupt()
  const graph = await openReadyGraph(options.data)
  try {
    const how = {
      connection: await connectionSettings(options.data),
      port: options.port,
      host: options.host,
      publicMode: options.public ?? false,
      origins: options.origin ?? [],
      log: createLog({ level: options.log }),
      ...(options.rate !== undefined && { rates: ratesOf(options.rate) }),
      ...(operations && { operations }),
    }
    const server = await startApi(graph, how, options)
    const page = new URL('/', server.url).href
    if (options.json) await printJson({ page, url: server.url })
    else await print(`Open ${paint.bold(page)} to look around. GraphQL answers at ${server.url}. Ctrl-C ends it.`)
    await interrupted(signal)
    await server.close()
  } finally {
    await graph.close()
  }
}

async function readRegistered(path: string, only: boolean) {
  const { readOperations } = await import('#api/operations.ts')
  return readOperations(path, only)
}

function ratesOf(requests: number) {
  return { requests, mutations: Math.max(1, Math.round(requests / 10)) }
}

function times(value: string): number {
  const number = Number(value)
  if (Number.isSafeInteger(number) && number > 0) return number
  throw new InvalidArgumentError('It must be a whole number from 1.')
}
