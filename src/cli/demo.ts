import type { Command } from 'commander'
import { complainOf, say } from './complain.ts'
import { description, port } from './db.ts'
import { interrupted, onInterrupt } from './interrupt.ts'
import { print } from './output.ts'
import { paint } from './paint.ts'

interface DemoOptions {
  readonly once?: boolean
  readonly port?: number
  readonly data?: string
}

/** `wiregraph demo`: the whole way once, from news to an answer. */
export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('see it work: start Neo4j, load the corpus, start the API, answer a question; until Ctrl-C')
    .option('--once', 'end after the answer')
    .option('--port <port>', 'port of the API (default: 4000 if free, else any free one)', port)
    .option('--data <folder>', 'folder of the local Neo4j (see: wiregraph db start --help)')
    .addHelpText(
      'after',
      '\nIt loads the articles of corpus/ into the local Neo4j, or into NEO4J_URI where that is set.\n',
    )
    .action(run)
}

async function run(options: DemoOptions): Promise<void> {
  const signal = onInterrupt()
  const database = await startDatabase(options.data)
  try {
    if (!signal.aborted) await show(options, database.where, signal)
  } finally {
    await database.stop()
  }
}

/** The Neo4j to use, started where that is up to us; `stop` stops only what was started here. */
async function startDatabase(data: string | undefined) {
  if (process.env.NEO4J_URI) return { where: `  Neo4j    ${process.env.NEO4J_URI}`, stop: async () => {} }
  const { startLocal } = await import('#graph/local/start.ts')
  const server = await startLocal({ ...(data !== undefined && { home: data }), endsWithUs: true, say })
  const where = description(server)
  if (!server.started) return { where, stop: async () => {} }
  const { stopLocal } = await import('#graph/local/stop.ts')
  return {
    where,
    stop: async () => {
      say('Stopping Neo4j.')
      await stopLocal(server.home)
    },
  }
}

async function show(options: DemoOptions, where: string, signal: AbortSignal): Promise<void> {
  const { openReadyGraph } = await import('./ready-graph.ts')
  const { startApi } = await import('./start-api.ts')
  const { connectionSettings } = await import('#graph/settings.ts')
  const { choosePort } = await import('#graph/local/ports.ts')
  const { whoDependsOn } = await import('./answer.ts')
  const graph = await openReadyGraph(options.data)
  try {
    await loadCorpus(graph, signal)
    if (signal.aborted) return
    const port = await choosePort(options.port, 4000, '--port')
    const server = await startApi(graph, { port, connection: await connectionSettings(options.data) })
    try {
      await print(`\n${paint.bold('Open it:')} ${paint.bold(new URL('/?company=Microsoft', server.url).href)}`)
      await print(`\n${paint.bold('Who depends on Microsoft, how, and who says so?')}\n`)
      await print(await whoDependsOn(graph, 'Microsoft'))
      await print(`${paint.bold('Look around:')}\n  ${paint.bold('GraphiQL ')}${server.url}\n${where}`)
      if (options.once) return
      await print('\nCtrl-C stops what was started.')
      await interrupted(signal)
    } finally {
      await server.close()
    }
  } finally {
    await graph.close()
  }
}

async function loadCorpus(graph: import('#graph/graph.ts').Graph, signal: AbortSignal): Promise<void> {
  const { corpusFiles } = await import('./corpus.ts')
  const { loadAll } = await import('./loading.ts')
  const { showProgress } = await import('./progress.ts')
  const files = await corpusFiles()
  const { withJournal } = await import('./journals.ts')
  const progress = showProgress('Loading the corpus', { total: files.length })
  const counts = await withJournal({}, (journal) =>
    loadAll(files, {
      journal,
      openGraph: async () => ({ ...graph, close: async () => {} }),
      signal,
      onRefused: complainOf,
      onProgress: (soFar) => {
        const done = soFar.new + soFar.changed + soFar.same
        progress.update(done, `${done} of ${files.length}`)
      },
    }),
  )
  progress.stop()
  const outcome = `${counts.new} new, ${counts.changed} changed, ${counts.same} there already`
  await print(`The corpus is in the graph: ${files.length} articles (${outcome}), ${counts.claims} claims.`)
}
