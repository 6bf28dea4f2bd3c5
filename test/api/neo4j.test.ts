import { describe, expect, it } from 'vitest'
import { EXAMPLES } from '#api/examples.ts'
import { PATIENCE, useSampleApi } from './over-neo4j.ts'
import { SAMPLE } from './sample.ts'

const NORTHWIND = SAMPLE[1]!.article
const { ask, askAnyhow, fetch } = useSampleApi((graph) => ({
  // Stands in for the extractor: the article is known by its text.
  loadArticle: async ({ text }) => {
    const [outcome] = await graph().load(SAMPLE.filter(({ article }) => article.text === text))
    return outcome!
  },
}))

const names = (connection: { nodes: { name: string }[] }) => connection.nodes.map(({ name }) => name).sort()

describe('the API over Neo4j', { timeout: 2 * PATIENCE }, () => {
  it('is ready', async () => {
    expect((await fetch('/ready')).status).toBe(200)
  })

  it('knows a company by alias, with all its neighbours', async () => {
    const { company } = await ask(`{ company(name: "CONTOSO CORP") {
      id name kind aliases
      customers { nodes { name } } suppliers { nodes { name } } competitors { nodes { name } }
      people { edges { node { name } facts { role } } } products { nodes { name } } headquarters { name }
      figures { nodes { measure figure { value change } } }
    } }`)
    expect(company).toMatchObject({ id: 'organization/contoso', name: 'Contoso', aliases: ['Contoso Corp.'] })
    expect(names(company.customers)).toEqual(['Harbor Bank', 'Northwind'])
    expect(names(company.suppliers)).toEqual(['Litware'])
    expect(names(company.competitors)).toEqual(['Fabrikam'])
    expect(names(company.products)).toEqual(['Skylight'])
    expect(company.people.edges).toMatchObject([{ node: { name: 'Ada Berg' }, facts: [{ role: 'chief executive' }] }])
    expect(company.headquarters.name).toBe('Oslo')
    expect(company.figures.nodes).toEqual([{ measure: 'revenue', figure: { value: 0.29, change: 'INCREASE' } }])
  })

  it('opens who depends on Litware, and how, to the words of two publishers', async () => {
    const { dependents } = await ask(`{ dependents(company: "Litware", depth: 2) {
      root { name } truncated
      nodes { entity { name } depth }
      paths { end { name } hops { from { name } to { name } facts {
        sourceCount share { value text } amount { text currency period min max }
        claims { nodes { evidence { quote start end } article { id publisher publishedOn } } }
      } } }
    } }`)
    expect(dependents).toMatchObject({ root: { name: 'Litware' }, truncated: false })
    expect(dependents.nodes).toHaveLength(3)
    const toNorthwind = dependents.paths.find(({ end }: { end: { name: string } }) => end.name === 'Northwind')
    const [first, second] = toNorthwind.hops
    expect([first.from.name, first.to.name, second.to.name]).toEqual(['Northwind', 'Contoso', 'Litware'])
    expect(first.facts[0].amount).toMatchObject({
      text: 'nearly $20 million a month',
      currency: 'USD',
      period: 'MONTH',
    })
    expect(second.facts[0]).toMatchObject({ sourceCount: 2, share: { value: 0.25, text: 'A quarter' } })
    for (const hop of toNorthwind.hops) {
      for (const { evidence, article } of hop.facts[0].claims.nodes) {
        const { text } = SAMPLE.find(({ article: each }) => each.id === article.id)!.article
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
      }
    }
  })

  it('keeps what is over and what is only planned apart from what is', async () => {
    const data = await ask(`{
      bank: company(name: "Harbor Bank") { formerSuppliers { nodes { name } } suppliers { nodes { name } } }
      planned: facts(filter: { company: "Contoso", statuses: [PLANNED] }) { nodes { object { name } } }
      rumours: dependencies(company: "Contoso", statuses: [CURRENT, PLANNED]) { nodes { entity { name } } }
      facts: dependencies(company: "Contoso") { nodes { entity { name } } }
    }`)
    expect(names(data.bank.formerSuppliers)).toEqual(['Fabrikam'])
    expect(names(data.bank.suppliers)).toEqual(['Contoso'])
    expect(data.planned.nodes).toEqual([{ object: { name: 'Tailspin' } }])
    const reached = (answer: { nodes: { entity: { name: string } }[] }) => answer.nodes.map(({ entity }) => entity.name)
    expect(reached(data.rumours)).toContain('Tailspin')
    expect(reached(data.facts)).not.toContain('Tailspin')
  })

  it('pages through all facts, each once', async () => {
    const query = `query ($after: Cursor) { facts(first: 5, after: $after) {
      totalCount nodes { id } pageInfo { hasNextPage endCursor }
    } }`
    const seen: string[] = []
    let after: string | null = null
    let total = 0
    do {
      const { facts } = await ask(query, { after })
      seen.push(...facts.nodes.map(({ id }: { id: string }) => id))
      total = facts.totalCount
      after = facts.pageInfo.hasNextPage ? facts.pageInfo.endCursor : null
    } while (after)
    expect(seen).toHaveLength(total)
    expect(new Set(seen).size).toBe(total)
  })

  it('gives the claims of every article in the order of its text', async () => {
    const { articles } = await ask(
      '{ articles { nodes { id claims(first: 50) { nodes { evidence { quote start } } } } } }',
    )
    const quotes = Object.fromEntries(
      articles.nodes.map(({ id, claims }: { id: string; claims: { nodes: { evidence: { quote: string } }[] } }) => [
        id,
        claims.nodes.map(({ evidence }) => evidence.quote),
      ]),
    )
    for (const { article, claims } of SAMPLE) {
      expect(quotes[article.id]).toEqual(claims.map(({ evidence }) => evidence.quote))
    }
  })

  it('finds everything that has an id again', async () => {
    const { facts, articles, company } = await ask(`{
      facts(first: 1) { nodes { id } } articles { totalCount nodes { id } } company(name: "Contoso") { id }
    }`)
    expect(articles.totalCount).toBe(2)
    for (const [id, type] of [
      [facts.nodes[0].id, 'Fact'],
      [articles.nodes[0].id, 'Article'],
      [company.id, 'Company'],
      ['person/ada berg', 'Person'],
      ['product/skylight', 'Product'],
      ['place/oslo', 'Place'],
    ]) {
      const { node } = await ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id })
      expect(node).toEqual({ __typename: type, id })
    }
  })

  it('tolerates a typing error in a search, and suggests names for one that nobody has', async () => {
    const { search } = await ask('{ search(text: "contsoo") { name kind } }')
    expect(search).toContainEqual({ name: 'Contoso', kind: 'ORGANIZATION' })
    const { errors } = await askAnyhow('{ company(name: "Contosso") { name } }')
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', suggestions: ['Contoso'] })
  })

  it('answers each question that GraphiQL opens with', async () => {
    for (const { query } of EXAMPLES.filter(({ query }) => !query.startsWith('mutation'))) {
      await ask(query.replaceAll('"Microsoft"', '"Contoso"'), { name: 'Contoso', company: 'Contoso' })
    }
  })

  it('loads an article again without a change, takes it out and puts it back', async () => {
    const load = `mutation ($text: String!) { loadArticle(input: { text: $text }) {
      outcome claims claimsAdded claimsRemoved article { title } facts { totalCount }
    } }`
    const before = await ask('{ counts { articles claims facts entities } }')
    const again = await ask(load, { text: NORTHWIND.text })
    expect(again.loadArticle).toMatchObject({
      outcome: 'UNCHANGED',
      claims: 2,
      claimsAdded: 0,
      facts: { totalCount: 2 },
    })

    const { retractArticle } = await ask('mutation ($id: ID!) { retractArticle(id: $id) { id claimsRemoved } }', {
      id: NORTHWIND.id,
    })
    expect(retractArticle).toEqual({ id: NORTHWIND.id, claimsRemoved: 2 })
    const between = await ask(
      '{ company(name: "Litware") { customers { edges { facts { sourceCount share { value } } } } } }',
    )
    expect(between.company.customers.edges[0].facts).toEqual([{ sourceCount: 1, share: null }])

    const back = await ask(load, { text: NORTHWIND.text })
    expect(back.loadArticle).toMatchObject({ outcome: 'NEW', claimsAdded: 2, article: { title: NORTHWIND.title } })
    expect(await ask('{ counts { articles claims facts entities } }')).toEqual(before)
  })

  it('hostile words change nothing', async () => {
    const before = await ask('{ counts { articles claims facts entities organizations } }')
    for (const word of [
      "' OR 1=1 //",
      '"}) MATCH (n) DETACH DELETE n //',
      '`]-() DETACH DELETE (n) //',
      '((( AND "',
      'a\u0000b',
    ]) {
      for (const query of [
        'query ($x: String!) { company(name: $x) { name } }',
        'query ($x: String!) { search(text: $x) { name } }',
        'query ($x: String!) { articles(filter: { publisher: $x }) { totalCount } }',
        'query ($x: ID!) { node(id: $x) { id } }',
        'query ($x: ID!) { facts(filter: { article: $x }) { totalCount } }',
        'query ($x: Cursor) { facts(after: $x) { totalCount } }',
        'mutation ($x: ID!) { retractArticle(id: $x) { id } }',
      ]) {
        const { errors = [] } = await askAnyhow(query, { x: word })
        for (const { extensions } of errors) expect(['NOT_FOUND', 'BAD_USER_INPUT']).toContain(extensions.code)
      }
    }
    expect(await ask('{ counts { articles claims facts entities organizations } }')).toEqual(before)
  })
})
