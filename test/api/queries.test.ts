import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { EXAMPLES } from '#api/examples.ts'
import { articleId } from '#model/article.ts'
import { apiOver } from './ask.ts'
import { fakeGraph } from './fake-graph.ts'

const SECTION = /^## (.+)\n(?:[^#`][^\n]*\n|\n)*```graphql\n([\s\S]+?)\n```(?:\s+```json\n([\s\S]+?)\n```)?/gm

/** The questions of docs/queries.md. */
const QUESTIONS = [...readFileSync('docs/queries.md', 'utf8').matchAll(SECTION)].map(
  ([, question, query, variables]) => ({
    question: question!,
    query: query!,
    variables: JSON.parse(variables ?? '{}') as Record<string, unknown>,
  }),
)

describe('docs/queries.md', () => {
  it('has every query of the page under a question', () => {
    const page = readFileSync('docs/queries.md', 'utf8')
    expect(QUESTIONS).toHaveLength(page.split('```graphql').length - 1)
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(20)
  })

  it.each(QUESTIONS.map((each) => [each.question, each] as const))('%s', async (_, { query, variables }) => {
    const inGraph = query.replaceAll(
      /"(?:Microsoft|TikTok|OpenAI|Intuit|Walmart|AT&T|ASML|Stollwerck|IndiGo|Spotify|Xpeng)"/g,
      '"Contoso"',
    )
    const counts = {
      articles: 1,
      claims: 1,
      facts: 1,
      entities: 1,
      organizations: 1,
      people: 0,
      products: 0,
      places: 0,
    }
    const graph = fakeGraph({
      counts: async () => ({ ...counts, publishers: 1, factsByType: { BUYS_FROM: 1 } }),
      retract: async (id) => ({ articleId: id, state: 'retracted', claimsRemoved: 2 }),
    })
    const { ask } = apiOver(graph, {
      loadArticle: async () => ({
        articleId: 'https://wire.example/clouds',
        state: 'new',
        claims: 11,
        claimsNew: 11,
        claimsRemoved: 0,
      }),
    })
    const { errors } = await ask(inGraph, replaceNames(variables))
    expect(errors).toBeUndefined()
  })

  it('has all the questions that GraphiQL opens with, in the same words', () => {
    for (const { question, query, variables } of EXAMPLES) {
      expect(QUESTIONS).toContainEqual({ question, query, variables: variables ?? {} })
    }
  })

  it('takes out the very article that it has loaded', () => {
    const load = QUESTIONS.find(({ query }) => query.includes('loadArticle'))!
    const retract = QUESTIONS.find(({ query }) => query.includes('retractArticle'))!
    const { text } = load.variables.input as { text: string }
    expect(retract.variables.id).toBe(articleId(text))
  })
})

function replaceNames(variables: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(variables).replaceAll('"Microsoft"', '"Contoso"'))
}
