import type { Command } from 'commander'
import pc from 'picocolors'
import { port } from './db.ts'
import { interrupted, onInterrupt } from './interrupt.ts'
import { print, printJson } from './output.ts'

interface ServeOptions {
  readonly port: number
  readonly host: string
  readonly public?: boolean
  readonly origin?: readonly string[]
  readonly data?: string
  readonly json?: boolean
}

/** `wiregraph serve`: the explorer and the GraphQL API over the graph. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('the explorer, a page to look around in, and GraphQL over the graph, until Ctrl-C')
    .option('--port <port>', 'port to listen on; 0 takes any free one', port, 4000)
    .option('--host <address>', 'address to listen on; any but this machine wants WIREGRAPH_API_KEYS', '127.0.0.1')
    .option('--public', 'for strangers: no GraphiQL, no introspection, no suggestions')
    .option('--origin <origins...>', 'pages of these origins may ask, such as https://example.org')
    .option('--data <folder>', 'folder of the local Neo4j (see: wiregraph db start --help)')
    .option('--json', 'print the address as JSON')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

const EXAMPLES = `
Examples:
  wiregraph serve
  wiregraph serve --port 0 --json
  WIREGRAPH_API_KEYS="load:$(printf %s "$KEY" | sha256sum | cut -c1-64)" wiregraph serve --host 0.0.0.0 --public
`

async function run(options: ServeOptions): Promise<void> {
  const { openReadyGraph } = await import('./ready-graph.ts')
  const { startApi } = await import('./start-api.ts')
  const signal = onInterrupt()
  const graph = await openReadyGraph(options.data)
  try {
    const server = await startApi(graph, {
      port: options.port,
      host: options.host,
      publicMode: options.public ?? false,
      origins: options.origin ?? [],
    })
    const page = new URL('/', server.url).href
    if (options.json) await printJson({ page, url: server.url })
    else await print(`Open ${pc.bold(page)} to look around. GraphQL answers at ${server.url}. Ctrl-C ends it.`)
    await interrupted(signal)
    await server.close()
  } finally {
    await graph.close()
  }
}
