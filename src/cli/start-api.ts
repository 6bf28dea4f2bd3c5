import { readApiKeys } from '#api/keys.ts'
import { type ApiServer, type ServerOptions, startServer } from '#api/server.ts'
import type { Graph } from '#graph/graph.ts'
import { loadArticleInto } from './load-article.ts'

/** Starts the API over a graph, with the keys of WIREGRAPH_API_KEYS or WIREGRAPH_API_KEYS_FILE where one is set. */
export function startApi(
  graph: Graph,
  options: Pick<ServerOptions, 'port' | 'host' | 'publicMode' | 'origins' | 'rates' | 'operations' | 'log'>,
): Promise<ApiServer> {
  return startServer({ ...options, graph, loadArticle: loadArticleInto(graph), keys: readApiKeys(process.env) })
}
