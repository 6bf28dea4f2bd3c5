import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createApi } from '#api/api.ts'
import { readGoldCases } from '#cli/gold-cases.ts'
import { extract } from '#extract/index.ts'
import { openGraph } from '#graph/open.ts'
import { ask } from '../api/ask.ts'
import { useNeo4j } from '../support/neo4j.ts'
import { answerPage } from './answer-page.ts'

const neo4j = useNeo4j()
const PATIENCE = 240_000

it('every answer of docs/queries.md is what the corpus gives today: `npm run docs` writes them anew', async () => {
  const graph = await openGraph(neo4j.settings, { readDeadline: PATIENCE })
  await graph.migrate()
  const cases = await readGoldCases()
  await graph.load(cases.map(({ article }) => extract(article)))
  const loadArticle = async () => {
    throw new Error('nothing more is loaded here')
  }
  const api = createApi({ graph, loadArticle, deadlines: { query: PATIENCE, mutation: PATIENCE } })
  const page = await answerPage(readFileSync('docs/queries.md', 'utf8'), (query, variables) =>
    ask(api, query, variables),
  )
  await graph.close()
  await expect(page).toMatchFileSnapshot('../../docs/queries.md')
}, 900_000)
