import { expect, it } from 'vitest'
import { contentHash } from '#model/article.ts'
import type { Extraction } from '#model/extraction.ts'
import { apiOver } from './ask.ts'
import { fakeGraph } from './fake-graph.ts'

/** One supplier with many customers, each with a claim of its own. */
function hub(customers: number): Extraction {
  const sentences = Array.from({ length: customers }, (_, i) => `Customer ${i} buys from Hub.`)
  const text = sentences.join(' ')
  const entity = (name: string) => ({
    id: `organization/${name.toLowerCase()}`,
    kind: 'Organization' as const,
    name,
    aliases: [],
  })
  return {
    article: {
      id: 'sha256:hub',
      publisher: 'Example Wire',
      publishedAt: '2024-08-01',
      text,
      contentHash: contentHash(text),
    },
    extractor: 'sample-1',
    entities: [entity('Hub'), ...sentences.map((_, i) => entity(`Customer ${i}`))],
    mentions: [],
    anaphors: [],
    claims: sentences.map((quote, i) => {
      const start = text.indexOf(quote)
      return {
        id: `claim ${i}`,
        type: 'BUYS_FROM',
        subject: `organization/customer ${i}`,
        object: 'organization/hub',
        subjectSpan: { start, end: start + 10 },
        objectSpan: { start: start + 12, end: start + 15 },
        polarity: 'positive',
        modality: 'asserted',
        tense: 'present',
        status: 'current',
        evidence: { sentence: i, start, end: start + quote.length, quote },
        ruleId: 'sample',
        score: 1,
      }
    }),
  }
}

const QUERY = `{
  company(name: "Hub") { aliases customers(first: 100) { edges {
    node { aliases suppliers(first: 1) { nodes { name } } facts(first: 2) { totalCount } parent { name } }
    facts { claims(first: 2) { nodes { fact { display } article { title } evidence { quote } } } }
  } } }
}`

it.each([1, 100])('with %i customers, each kind of question goes to the graph once a level', async (customers) => {
  const { ask, graph } = apiOver(fakeGraph({}, [hub(customers)]))
  const { data, errors } = await ask(QUERY)
  expect(errors).toBeUndefined()
  expect(data.company.customers.edges).toHaveLength(customers)
  const methods = graph.asked.map(([method, _, role]) => (method === 'related' ? `related ${role}` : method))
  expect(methods.sort()).toEqual([
    'aliases', // of the hub
    'aliases', // of its customers
    'company',
    'evidence',
    'factCounts', // all totals at once
    'factsById',
    'factsOf',
    'related customers',
    'related parents',
    'related suppliers',
  ])
})

it('the steps of 100 paths ask for their facts and their evidence once', async () => {
  const { ask, graph } = apiOver(fakeGraph({}, [hub(100)]))
  const { data } = await ask(`{ dependents(company: "Hub", limit: 200) { paths {
    end { name aliases } hops { facts { claims(first: 1) { nodes { evidence { quote } article { publisher } } } } }
  } } }`)
  expect(data.dependents.paths).toHaveLength(100)
  const methods = graph.asked.map(([method]) => method).sort()
  expect(methods).toEqual(['aliases', 'company', 'dependents', 'evidence', 'factsById'])
})

it('the claims of all articles of a page are asked for at once', async () => {
  const { ask, graph } = apiOver()
  const { data } = await ask('{ articles { nodes { claims(first: 1) { totalCount nodes { fact { id } } } } } }')
  expect(data.articles.nodes).toHaveLength(2)
  expect(graph.asked.map(([method]) => method)).toEqual(['articles', 'claimsOf', 'factsById'])
})

it('what one request has read is not given to the next', async () => {
  const { ask, graph } = apiOver()
  for (let i = 0; i < 2; i++) await ask('{ company(name: "Contoso") { suppliers { totalCount } } }')
  expect(graph.asked.filter(([method]) => method === 'related')).toHaveLength(2)
})
