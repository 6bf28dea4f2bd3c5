import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { Graph } from '#graph/graph.ts'
import type { Context, LoadArticle } from './context.ts'
import { DEADLINES, type Deadlines, useDeadline } from './deadline.ts'
import { EXAMPLES, toTabs } from './examples.ts'
import { explain } from './explain.ts'
import { useExplorer } from './explorer.ts'
import { type Exports, useExports } from './exports.ts'
import { useGuide } from './guide.ts'
import { requireLoopbackHost } from './hosts.ts'
import { type ApiKeys, requireKey } from './keys.ts'
import { limits } from './limits.ts'
import { createLoaders } from './loaders.ts'
import type { Loads } from './loads.ts'
import { createLog, type Log } from './log.ts'
import { createMetrics, useMetricsPage } from './metrics.ts'
import { useObservation } from './observe.ts'
import { type RegisteredOperations, useOperations } from './operations.ts'
import { usePageHeaders, useReadiness } from './pages.ts'
import { limitRates, RATES, type Rates } from './rates.ts'
import { createApiSchema } from './schema.ts'

/** What the API needs, and how open it is. */
export interface ApiOptions {
  readonly graph: Graph
  /** Reads, extracts and loads one article: the cli ties the reader, the extractor and the graph together. */
  readonly loadArticle: LoadArticle
  /** Loads from the web; without it clients can only send articles. */
  readonly loads?: Loads
  /** Files of the graph; without it there are none. */
  readonly exports?: Exports
  /** For strangers: no introspection, no GraphiQL, no "did you mean", nothing about the server behind. */
  readonly publicMode?: boolean
  /** Who may ask and who may load. Without keys everyone may do both, but only from this machine. */
  readonly keys?: ApiKeys | undefined
  /** Pages on these origins ("https://example.org") may ask from a browser; without any, only pages of this server. */
  readonly origins?: readonly string[]
  readonly deadlines?: Deadlines
  /** How often each key may ask; RATES unless told, and no limit without keys. */
  readonly rates?: Rates
  /** Operations that clients may name by id. */
  readonly operations?: RegisteredOperations
  /** Where bugs and, if it listens to them, requests are told; warnings on standard error unless told. */
  readonly log?: Log
}

/** The GraphQL API as a web handler: `fetch` answers a Request, and Node's http takes the whole as its listener. */
export type Api = ReturnType<typeof createApi>

export const ENDPOINT = '/graphql'

/**
 * The API over a graph: the explorer at /, GraphQL at /graphql (GraphiQL in a browser), /health, /ready and /metrics.
 *
 * @example await createApi({ graph, loadArticle }).fetch('http://localhost/ready')
 */
export function createApi(options: ApiOptions) {
  const { graph, loadArticle, loads, keys, origins = [], publicMode = false, log = createLog() } = options
  return createYoga<object, Context>({
    schema: createApiSchema(),
    context: ({ request }) => {
      const giveUp = new AbortController()
      if (request.signal.aborted) giveUp.abort(request.signal.reason)
      request.signal.addEventListener('abort', () => giveUp.abort(request.signal.reason), { once: true })
      const asked = graph.during(giveUp.signal)
      return {
        graph: asked,
        loaders: createLoaders(asked),
        loadArticle,
        loads,
        // requireKey has refused whoever has no role.
        role: keys ? (keys.roleOf(request) ?? 'read') : 'load',
        giveUp,
      }
    },
    graphqlEndpoint: ENDPOINT,
    graphiql: publicMode
      ? false
      : { title: 'Wiregraph', defaultTabs: toTabs(EXAMPLES), defaultQuery: toTabs(EXAMPLES)[0]!.query },
    renderGraphiQL,
    landingPage: false,
    cors: origins.length > 0 ? { origin: [...origins], credentials: false, methods: ['POST'] } : false,
    maskedErrors: { errorMessage: 'Unexpected error.', maskError: (error) => explain(error, { log, publicMode }) },
    // explain() logs bugs; failures are the client's and are told there.
    logging: false,
    // limitBody() is one.
    maxRequestBodySize: false,
    multipart: false,
    plugins: [...plugins({ ...options, log, publicMode })],
  })
}

type Chosen = ApiOptions & Required<Pick<ApiOptions, 'log' | 'publicMode'>>

function plugins(options: Chosen): Plugin[] {
  const { graph, exports, keys, publicMode, log, operations, rates = RATES, deadlines = DEADLINES } = options
  const metrics = createMetrics()
  return [
    useObservation(log, metrics, keys),
    ...(keys ? [requireKey(keys), limitRates(keys, rates)] : [requireLoopbackHost()]),
    useMetricsPage(metrics, keys),
    useReadiness(graph, publicMode),
    useExplorer(),
    ...(exports ? [useExports({ graph, exports, keys })] : []),
    ...(publicMode ? [] : [useGuide()]),
    usePageHeaders(),
    ...(operations ? [useOperations(operations)] : []),
    ...limits({ publicMode }),
    useDeadline(deadlines),
  ]
}
