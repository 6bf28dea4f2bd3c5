import { type Command, InvalidArgumentError } from 'commander'
import type { LocalServer } from '#graph/local/server.ts'
import { say } from './complain.ts'
import { EXIT } from './exit.ts'
import { print, printJson } from './output.ts'
import { paint } from './paint.ts'

interface DbOptions {
  readonly data?: string
  readonly json?: boolean
}

interface StartOptions extends DbOptions {
  readonly boltPort?: number
  readonly httpPort?: number
  readonly heap?: string
  readonly pageCache?: string
}

const DATA =
  'folder of the graph (default: .wiregraph/neo4j if there is a .wiregraph here, else ~/.local/share/wiregraph/neo4j)'

/** `wiregraph db`: the Neo4j on this machine. */
export function addDb(program: Command): void {
  const db = program
    .command('db')
    .description('start, stop and look after a Neo4j on this machine')
    .addHelpText('after', EXAMPLES)
  db.command('start')
    .description('start Neo4j and wait until it answers; fetches it the first time (needs Java 17 and Maven)')
    .option('--data <folder>', DATA)
    .option('--bolt-port <port>', 'port for programs (default: 7687 if free, else any free one)', port)
    .option('--http-port <port>', 'port for Neo4j Browser (default: 7474 if free, else any free one)', port)
    .option('--heap <size>', 'memory of the Java heap (default: 512m)', memory)
    .option('--page-cache <size>', 'memory of the page cache (default: 128m)', memory)
    .option('--json', 'print the server as JSON')
    .action(start)
  db.command('stop')
    .description('stop it cleanly')
    .option('--data <folder>', DATA)
    .option('--json', 'print JSON')
    .action(stop)
  db.command('status')
    .description('say whether it runs, and where; exits with 5 when it does not')
    .option('--data <folder>', DATA)
    .option('--json', 'print JSON')
    .action(status)
  db.command('install')
    .description('fetch Neo4j into the cache folder without starting it')
    .option('--json', 'print JSON')
    .action(install)
}

const EXAMPLES = `
Examples:
  wiregraph db start
  wiregraph db start --data ./graph --bolt-port 17687 --http-port 17474
  wiregraph db status --json
  wiregraph db stop

NEO4J_URI, when set, wins over this server in every other command.
`

async function start(options: StartOptions): Promise<void> {
  const { startLocal } = await import('#graph/local/start.ts')
  const { data, boltPort, httpPort, heap, pageCache } = options
  const server = await startLocal({
    ...(data !== undefined && { home: data }),
    ...(boltPort !== undefined && { boltPort }),
    ...(httpPort !== undefined && { httpPort }),
    ...(heap !== undefined && { heap }),
    ...(pageCache !== undefined && { pageCache }),
    say,
  })
  if (options.json) await printJson(server)
  else await print(`${server.started ? 'Neo4j runs.' : 'Neo4j was running already.'}\n${description(server)}`)
  if (process.env.NEO4J_URI) say('NEO4J_URI is set: the other commands use that server, not this one.')
}

async function stop(options: DbOptions): Promise<void> {
  const { stopLocal } = await import('#graph/local/stop.ts')
  const stopped = await stopLocal(options.data)
  if (options.json) await printJson({ stopped })
  else await print(stopped ? 'Neo4j has stopped.' : 'Neo4j was not running.')
}

async function status(options: DbOptions): Promise<void> {
  const { localStatus } = await import('#graph/local/status.ts')
  const server = await localStatus(options.data)
  if (options.json) await printJson(server ? { running: true, ...server } : { running: false })
  else await print(server ? description(server) : 'Neo4j does not run. Start it with "wiregraph db start".')
  if (!server) process.exitCode = EXIT.noGraph
}

async function install(options: DbOptions): Promise<void> {
  const { installLocal } = await import('#graph/local/install.ts')
  const installation = await installLocal(say)
  if (options.json) await printJson(installation)
  else
    await print(
      `${installation.fetched ? 'Neo4j is installed in' : 'Neo4j was installed already in'} ${installation.folder}`,
    )
}

/** Where a local server is and how to get in, as lines for a person. */
export function description(server: LocalServer): string {
  return [
    ['Browser', server.browserUrl],
    ['Bolt', server.uri],
    ['User', server.user],
    ['Password', `in ${server.passwordFile}`],
    ['Graph', server.home],
    ['Process', `${server.pid}, Neo4j ${server.version}, since ${server.startedAt}`],
  ]
    .map(([name = '', value]) => `  ${paint.bold(name.padEnd(9))}${value}`)
    .join('\n')
}

/** A port number from the command line. */
export function port(text: string): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > 65_535)
    throw new InvalidArgumentError('A port is a number from 0 (any free one) to 65535.')
  return value
}

function memory(text: string): string {
  if (!/^\d+[kmg]$/i.test(text)) throw new InvalidArgumentError('Memory is a number with a unit, such as 512m or 2g.')
  return text
}
