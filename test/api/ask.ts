import { type Api, type ApiOptions, createApi } from '#api/api.ts'
import { createLog } from '#api/log.ts'
import { type FakeGraph, fakeGraph } from './fake-graph.ts'

/** What a client gets. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever its query asked for
  readonly data?: any
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions: Readonly<Record<string, unknown>>
  }[]
}

export const ADDRESS = 'http://localhost:4000/graphql'

/** An API over a fake graph, what it was asked, and what it logged. */
export function apiOver(graph: FakeGraph = fakeGraph(), options: Partial<ApiOptions> = {}) {
  const logged: string[] = []
  const loadArticle: ApiOptions['loadArticle'] = async () => {
    throw new Error('no loader in this test')
  }
  const api = createApi({ graph, loadArticle, log: createLog({ write: (line) => logged.push(line) }), ...options })
  return { api, graph, logged, ask: (query: string, variables?: object) => ask(api, query, variables) }
}

/** Sends one operation the way clients do. */
export async function ask(
  api: Pick<Api, 'fetch'>,
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await api.fetch(ADDRESS, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as Answer
}
