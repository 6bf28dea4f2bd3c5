import { afterAll, beforeAll, expect } from 'vitest'
import { type Api, type ApiOptions, createApi } from '#api/api.ts'
import type { Graph } from '#graph/graph.ts'
import { openGraph } from '#graph/open.ts'
import { useNeo4j } from '../support/neo4j.ts'
import { type Answer, ask } from './ask.ts'
import { SAMPLE } from './sample.ts'

/** The first time that Neo4j meets a question it plans it, and a busy machine takes long for that. */
export const PATIENCE = 240_000

/** An API over Neo4j with the articles of sample.ts; what it says of a graph is there once the tests run. */
export function useSampleApi(optionsOver: (graph: () => Graph) => Partial<ApiOptions> = () => ({})) {
  const neo4j = useNeo4j()
  let graph: Graph
  let api: Api

  beforeAll(async () => {
    graph = await openGraph(neo4j.settings, { readDeadline: PATIENCE })
    await graph.migrate()
    await graph.load(SAMPLE)
    const loadArticle = async () => {
      throw new Error('nothing is loaded here')
    }
    const deadlines = { query: PATIENCE, mutation: PATIENCE }
    api = createApi({ graph, loadArticle, deadlines, ...optionsOver(() => graph) })
  }, PATIENCE)
  afterAll(() => graph?.close())

  const askAnyhow = (query: string, variables: object = {}): Promise<Answer> => ask(api, query, variables)
  return {
    neo4j,
    fetch: (path: string) => api.fetch(`http://localhost${path}`),
    askAnyhow,
    /** Only what has an answer. */
    async ask(query: string, variables?: object): Promise<Answer['data']> {
      const { data, errors } = await askAnyhow(query, variables)
      expect(errors).toBeUndefined()
      return data
    },
  }
}
