import { readApiKeys } from '#api/keys.ts'
import { type ApiServer, type ServerOptions, startServer } from '#api/server.ts'
import type { Connection, Graph } from '#graph/graph.ts'
import { openExports } from './api-exports.ts'
import { openLoads } from './api-loads.ts'
import type { FetchingOptions } from './fetching.ts'
import { folderOf, type JournalOption } from './journals.ts'

type Options = Pick<ServerOptions, 'port' | 'host' | 'publicMode' | 'origins' | 'rates' | 'operations' | 'log'> & {
  /** Where the graph is, to read files out of it. */
  readonly connection: Connection
}

/** Starts the API over a graph, with the keys of WIREGRAPH_API_KEYS or WIREGRAPH_API_KEYS_FILE where one is set. */
export async function startApi(
  graph: Graph,
  { connection, ...options }: Options,
  loading: FetchingOptions & JournalOption = {},
): Promise<ApiServer> {
  const { loads, loadArticle, close } = openLoads(graph, folderOf(loading), loading)
  const exports = openExports(connection)
  const server = await startServer({ ...options, graph, loadArticle, loads, exports, keys: readApiKeys(process.env) })
  return {
    ...server,
    async close() {
      await close()
      await server.close()
    },
  }
}
