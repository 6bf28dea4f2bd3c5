import { describe, expect, it } from 'vitest'
import { apiOver } from './ask.ts'
import { fakeGraph } from './fake-graph.ts'

const HOSTILE = [
  "' OR 1=1 --",
  '"}) MATCH (n) DETACH DELETE n //',
  '`}) DETACH DELETE (n) //`',
  '*/ MATCH (n) RETURN n /*',
  '$name',
  '\\u0027 OR true',
  '(((',
  'name:* AND "',
  '.*',
  '(a+)+$',
  'Yahoo! OR',
  'C3.ai + "',
  'constructor',
  '__proto__',
  'toString',
  'null',
  '<script>alert(1)</script>',
  '\u202egnp.exe',
  '😀'.repeat(20),
  'a\u0000b',
]

const NAMED = [
  'query ($x: String!) { company(name: $x) { name } }',
  'query ($x: String!) { companies(name: $x) { name } }',
  'query ($x: String!) { search(text: $x) { name } }',
  'query ($x: String!) { dependencies(company: $x) { truncated } }',
  'query ($x: String!) { dependents(company: $x) { truncated } }',
  'query ($x: String!) { competitors(company: $x) { totalCount } }',
  'query ($x: String!) { facts(filter: { company: $x }) { totalCount } }',
  'query ($x: ID!) { facts(filter: { article: $x }) { totalCount } }',
  'query ($x: String!) { articles(filter: { company: $x }) { totalCount } }',
  'query ($x: String!) { articles(filter: { publisher: $x }) { totalCount } }',
  'query ($x: String!) { company(name: "Contoso") { facts(filter: { company: $x }) { totalCount } } }',
  'query ($x: ID!) { article(id: $x) { title } }',
  'query ($x: ID!) { node(id: $x) { id } }',
  'query ($x: Cursor) { company(name: "Contoso") { facts(after: $x) { totalCount } } }',
  'query ($x: Cursor) { company(name: "Contoso") { customers(after: $x) { totalCount } } }',
  'query ($x: String!) { path(from: $x, to: "Contoso") { depth } }',
  'query ($x: String!) { sharedSuppliers(a: "Contoso", b: $x) { totalCount } }',
  'query ($x: String!) { soleSupplier(company: $x) { supplierCount } }',
  'query ($x: String!) { impact(company: $x) { truncated } }',
  'query ($x: String!) { switches(company: $x) { totalCount } }',
  'query ($x: Cursor) { switches(after: $x) { totalCount } }',
  'query ($x: String!) { changes(from: "2024-01-01", to: "2024-12-31", company: $x) { new { totalCount } } }',
  'query ($x: String!) { contradictions(company: $x) { totalCount } }',
  'mutation ($x: ID!) { retractArticle(id: $x) { id } }',
]

describe.each(NAMED)('%s', (query) => {
  it('passes hostile words on as words, or refuses them, and never fails over them', async () => {
    const { ask, graph, logged } = apiOver(fakeGraph())
    for (const x of HOSTILE) {
      const { errors = [] } = await ask(query, { x })
      for (const { extensions } of errors) expect(['NOT_FOUND', 'BAD_USER_INPUT']).toContain(extensions.code)
    }
    expect(logged).toEqual([])
    const sent = graph.asked.filter(([, first]) => JSON.stringify(first) !== '"Contoso"')
    // Each word arrives whole, as a value: the graph sends values as parameters.
    const strings = sent.flatMap(([, ...args]) => JSON.stringify(args).includes('DETACH DELETE n //'))
    if (!query.includes('after')) expect(strings).toContain(true)
  })
})

it('a company called "constructor" is found like any other', async () => {
  const named = { key: 'organization/constructor', kind: 'Organization', name: 'constructor' } as const
  const { ask } = apiOver(
    fakeGraph({
      company: async () => ({ company: named, others: [], suggestions: [] }),
      related: async (keys) => keys.map(() => []),
    }),
  )
  const { data } = await ask('{ company(name: "constructor") { id name customers { totalCount } } }')
  expect(data.company).toEqual({ id: 'organization/constructor', name: 'constructor', customers: { totalCount: 0 } })
})

it('the article of loadArticle can hold anything and arrives unchanged', async () => {
  const received: unknown[] = []
  const { ask } = apiOver(fakeGraph(), {
    loadArticle: async ({ text }) => {
      received.push(text)
      return { articleId: 'https://wire.example/clouds', state: 'same', claims: 0, claimsNew: 0, claimsRemoved: 0 }
    },
  })
  for (const text of HOSTILE)
    await ask('mutation ($t: String!) { loadArticle(input: { text: $t }) { claims } }', { t: text })
  expect(received).toEqual(HOSTILE)
})
