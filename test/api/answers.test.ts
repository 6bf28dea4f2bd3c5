import { describe, expect, it } from 'vitest'
import type { LoadOutcome } from '#graph/graph.ts'
import { apiOver } from './ask.ts'
import { fakeGraph } from './fake-graph.ts'
import { SAMPLE } from './sample.ts'

const CLOUDS = 'https://wire.example/clouds'

describe('a company', () => {
  it('is found by alias and without regard to case', async () => {
    const { ask } = apiOver()
    for (const name of ['Contoso', 'contoso corp.', ' CONTOSO ', 'organization/contoso']) {
      const { data } = await ask('query ($name: String!) { company(name: $name) { id name kind aliases } }', { name })
      expect(data.company).toEqual({
        id: 'organization/contoso',
        name: 'Contoso',
        kind: 'ORGANIZATION',
        aliases: ['Contoso Corp.'],
      })
    }
  })

  it('lists its neighbours by role', async () => {
    const { ask } = apiOver()
    const { data } = await ask(`{
      contoso: company(name: "Contoso") {
        customers { nodes { name } }
        suppliers { nodes { name } }
        competitors { nodes { name } }
        people { edges { node { name } facts { role } } }
        products { nodes { name makers { nodes { name } } } }
        headquarters { name kind }
        figures { nodes { measure object { name } figure { value unit change } } }
      }
      bank: company(name: "Harbor Bank") { formerSuppliers { edges { node { name } facts { status validTo } } } }
      northwind: company(name: "Northwind") { parent { name } }
      eastwind: company(name: "Eastwind Group") { parent { name } subsidiaries { nodes { name } } }
    }`)
    expect(data).toMatchObject({
      contoso: {
        customers: { nodes: [{ name: 'Northwind' }, { name: 'Harbor Bank' }] },
        suppliers: { nodes: [{ name: 'Litware' }] },
        competitors: { nodes: [{ name: 'Fabrikam' }] },
        people: { edges: [{ node: { name: 'Ada Berg' }, facts: [{ role: 'chief executive' }] }] },
        products: { nodes: [{ name: 'Skylight' }] },
        headquarters: { name: 'Oslo', kind: 'PLACE' },
        figures: {
          nodes: [{ measure: 'revenue', object: null, figure: { value: 0.29, unit: 'fraction', change: 'INCREASE' } }],
        },
      },
      bank: {
        formerSuppliers: {
          edges: [{ node: { name: 'Fabrikam' }, facts: [{ status: 'ENDED', validTo: '2022-12-31' }] }],
        },
      },
      northwind: { parent: { name: 'Eastwind Group' } },
      eastwind: { parent: null, subsidiaries: { nodes: [{ name: 'Northwind' }] } },
    })
  })

  it('opens a fact to the words that say it', async () => {
    const { ask } = apiOver()
    const { data } = await ask(`{
      company(name: "Northwind") { suppliers { edges { facts {
        type status product sourceCount claimCount amountAsOf amountPerYear
        amount { min max currency period approximate text }
        claims { nodes {
          evidence { quote start end sentence { index start end text } subjectSpan { start end } objectSpan { start end } }
          article { id title publisher publishedOn publishedAt }
          attribution { text } modality polarity tense status asOf { from to precision text } ruleId score extractor
        } }
      } } } }
    }`)
    const [fact] = data.company.suppliers.edges[0].facts
    expect(fact).toMatchObject({
      type: 'BUYS_FROM',
      status: 'CURRENT',
      product: 'cloud services',
      sourceCount: 2,
      claimCount: 2,
      amount: { min: 18e6, max: 20e6, currency: 'USD', period: 'MONTH', approximate: true },
      amountAsOf: '2024-08-01',
      amountPerYear: 228e6,
    })
    const [first, second] = fact.claims.nodes
    const { text } = SAMPLE[0]!.article
    const { quote, start, end, subjectSpan, objectSpan } = first.evidence
    expect(text.slice(start, end)).toBe(quote)
    expect(text.slice(subjectSpan.start, subjectSpan.end)).toBe('Northwind')
    expect(text.slice(objectSpan.start, objectSpan.end)).toBe('Contoso')
    expect(first).toMatchObject({ modality: 'ASSERTED', polarity: 'POSITIVE', tense: 'PRESENT', status: 'CURRENT' })
    // A day is not a moment: only the second article says when on its day it appeared.
    expect(first.article).toMatchObject({ publisher: 'Example Wire', publishedOn: '2024-08-01', publishedAt: null })
    expect(second.article).toMatchObject({ publishedOn: '2024-09-02', publishedAt: '2024-09-02T09:30:00.000Z' })
  })

  it('gives the facts between two companies', async () => {
    const { ask } = apiOver()
    const { data } = await ask(`{
      company(name: "Contoso") { facts(filter: { company: "Litware" }) { totalCount nodes { subject { name } object { name } } } }
    }`)
    expect(data.company.facts).toEqual({
      totalCount: 1,
      nodes: [{ subject: { name: 'Contoso' }, object: { name: 'Litware' } }],
    })
  })
})

describe('dependency', () => {
  it('leads to suppliers of suppliers, each step with its evidence', async () => {
    const { ask, graph } = apiOver()
    const { data } = await ask(`{
      dependencies(company: "Northwind", depth: 3, minSources: 1) {
        root { name }
        truncated
        nodes { entity { name } depth }
        edges { from { name } to { name } type derived }
        paths { depth end { name } hops { from { name } to { name } facts { claims { nodes { evidence { quote } } } } } }
      }
    }`)
    expect(data.dependencies).toMatchObject({
      root: { name: 'Northwind' },
      truncated: false,
      nodes: [
        { entity: { name: 'Contoso' }, depth: 1 },
        { entity: { name: 'Litware' }, depth: 2 },
      ],
      edges: [
        { from: { name: 'Northwind' }, to: { name: 'Contoso' }, type: 'BUYS_FROM', derived: false },
        { from: { name: 'Contoso' }, to: { name: 'Litware' }, type: 'BUYS_FROM', derived: false },
      ],
    })
    const far = data.dependencies.paths[1]
    expect(far).toMatchObject({ depth: 2, end: { name: 'Litware' } })
    expect(far.hops[1].facts[0].claims.nodes.map((claim: { evidence: object }) => claim.evidence)).toEqual([
      { quote: 'Contoso buys its chips from Litware.' },
      { quote: 'A quarter of the sales of Litware goes to Contoso.' },
    ])
    expect(graph.asked).toContainEqual([
      'dependencies',
      expect.objectContaining({ key: 'organization/northwind' }),
      {
        paths: true,
        depth: 3,
        limit: 100,
        minConfidence: 0,
        minSources: 1,
        rollUp: false,
        types: ['BUYS_FROM', 'USES'],
        statuses: ['current'],
      },
    ])
  })

  it('is walked backwards for dependents, its steps still pointing from the one who depends', async () => {
    const { ask } = apiOver()
    const { data } = await ask(`{
      dependents(company: "Litware", depth: 2) { paths { end { name } hops { from { name } to { name } } } }
    }`)
    expect(data.dependents.paths).toContainEqual({
      end: { name: 'Northwind' },
      hops: [
        { from: { name: 'Northwind' }, to: { name: 'Contoso' } },
        { from: { name: 'Contoso' }, to: { name: 'Litware' } },
      ],
    })
  })

  it('says that its answer was cut', async () => {
    const { ask } = apiOver(fakeGraph({ dependents: async () => ({ nodes: [], paths: [], truncated: true }) }))
    const { data } = await ask('{ dependents(company: "Litware", limit: 1) { truncated } }')
    expect(data.dependents.truncated).toBe(true)
  })
})

describe('lists', () => {
  it('go on after a cursor, and say where they end', async () => {
    const { ask } = apiOver()
    const query = `query ($after: Cursor) {
      company(name: "Contoso") { facts(first: 4, after: $after) {
        totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor }
      } }
    }`
    const seen: string[] = []
    let after: string | null = null
    let pages = 0
    do {
      const { data } = await ask(query, { after })
      const { facts } = data.company
      seen.push(...facts.nodes.map(({ id }: { id: string }) => id))
      expect(facts.pageInfo.hasPreviousPage).toBe(pages > 0)
      expect(facts.edges.at(-1).cursor).toBe(facts.pageInfo.endCursor)
      expect(facts.totalCount).toBe(9)
      after = facts.pageInfo.hasNextPage ? facts.pageInfo.endCursor : null
      pages++
    } while (after)
    expect(pages).toBe(3)
    expect(new Set(seen).size).toBe(9)
  })

  it('filter facts by company, type and status', async () => {
    const { ask, graph } = apiOver()
    const { data } = await ask(`{
      facts(filter: { company: "contoso corp.", types: [BUYS_FROM], statuses: [PLANNED] }) {
        nodes { subject { name } object { name } status }
      }
    }`)
    expect(data.facts.nodes).toEqual([
      { subject: { name: 'Contoso' }, object: { name: 'Tailspin' }, status: 'PLANNED' },
    ])
    const filter = { company: 'organization/contoso', types: ['BUYS_FROM'], statuses: ['planned'] }
    expect(graph.asked).toContainEqual(['facts', filter, { limit: 25 }])
  })
})

describe('anything with an id', () => {
  it('is found again by it', async () => {
    const { ask } = apiOver()
    const { data } = await ask(`{
      company: node(id: "organization/contoso") { __typename id }
      person: node(id: "person/ada berg") { __typename ... on Entity { name } }
      fact: node(id: "fact COMPETES_WITH organization/contoso organization/fabrikam ") { __typename ... on Fact { type } }
      article: node(id: "${CLOUDS}") { __typename ... on Article { title claims(first: 2) { totalCount } } }
      nothing: node(id: "nothing") { id }
    }`)
    expect(data).toEqual({
      company: { __typename: 'Company', id: 'organization/contoso' },
      person: { __typename: 'Person', name: 'Ada Berg' },
      fact: { __typename: 'Fact', type: 'COMPETES_WITH' },
      article: { __typename: 'Article', title: 'Contoso wins the banks', claims: { totalCount: 11 } },
      nothing: null,
    })
  })
})

describe('loading', () => {
  const outcome: LoadOutcome = { articleId: CLOUDS, state: 'new', claims: 11, claimsNew: 11, claimsRemoved: 0 }
  const mutation = `mutation ($input: LoadArticleInput!) {
    loadArticle(input: $input) { outcome claims claimsAdded claimsRemoved article { title } facts { nodes { type } } }
  }`

  it('hands the article on as it was sent and tells what was added', async () => {
    const received: unknown[] = []
    const { ask } = apiOver(fakeGraph(), {
      loadArticle: async (input) => {
        received.push(input)
        return outcome
      },
    })
    const input = {
      text: 'Contoso competes with Fabrikam.',
      url: CLOUDS,
      publishedAt: '2024-08-01',
      publisher: 'Example Wire',
    }
    const { data } = await ask(mutation, { input })
    expect(received).toEqual([input])
    expect(data.loadArticle).toMatchObject({
      outcome: 'NEW',
      claims: 11,
      claimsAdded: 11,
      claimsRemoved: 0,
      article: { title: 'Contoso wins the banks' },
    })
    expect(data.loadArticle.facts.nodes).toContainEqual({ type: 'COMPETES_WITH' })
  })

  it('says that nothing has changed', async () => {
    const { ask } = apiOver(fakeGraph(), { loadArticle: async () => ({ ...outcome, state: 'same', claimsNew: 0 }) })
    const { data } = await ask(mutation, { input: { text: 'x' } })
    expect(data.loadArticle).toMatchObject({ outcome: 'UNCHANGED', claimsAdded: 0 })
  })

  it('is undone by retracting', async () => {
    const { ask } = apiOver()
    const { data } = await ask(`mutation { retractArticle(id: "${CLOUDS}") { id claimsRemoved } }`)
    expect(data.retractArticle).toEqual({ id: CLOUDS, claimsRemoved: 11 })
  })
})
