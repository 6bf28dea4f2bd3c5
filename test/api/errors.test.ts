import { describe, expect, it } from 'vitest'
import { Failure } from '#model/failure.ts'
import { apiOver } from './ask.ts'
import { fakeGraph } from './fake-graph.ts'

describe('a failure', () => {
  it('that nobody goes by a name comes with the names that are near', async () => {
    const { ask, logged } = apiOver()
    const { data, errors } = await ask(
      '{ company(name: "Contosso") { name } competitors(company: "Litware") { totalCount } }',
    )
    expect(data).toEqual({ company: null, competitors: { totalCount: 0 } })
    expect(errors).toHaveLength(1)
    expect(errors?.[0]).toMatchObject({
      path: ['company'],
      message: 'No company in the graph is called "Contosso".',
      extensions: { code: 'NOT_FOUND', suggestions: ['Contoso'] },
    })
    expect(logged).toEqual([])
  })

  it.each([
    ['{ dependencies(company: "Nobody") { truncated } }'],
    ['{ dependents(company: "Nobody") { truncated } }'],
    ['{ competitors(company: "Nobody") { totalCount } }'],
    ['{ path(from: "Contoso", to: "Nobody") { depth } }'],
    ['{ switches(company: "Nobody") { totalCount } }'],
    ['{ facts(filter: { company: "Nobody" }) { totalCount } }'],
    ['{ articles(filter: { company: "Nobody" }) { totalCount } }'],
    ['{ article(id: "nothing") { id } }'],
    ['mutation { retractArticle(id: "nothing") { id } }'],
  ])('NOT_FOUND answers %s', async (query) => {
    const { errors } = await apiOver().ask(query)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', remedy: expect.any(String) })
  })

  it('to wait for the answer is no bug: the client has gone', async () => {
    const { ask, logged } = apiOver(fakeGraph({ company: () => Promise.reject(AbortSignal.abort().reason) }))
    const { errors } = await ask('{ company(name: "Contoso") { name } }')
    expect(errors?.[0]?.extensions.code).toBe('TIMEOUT')
    expect(logged).toEqual([])
  })

  it('of the graph keeps its code, its words and its remedy, but not its cause', async () => {
    const cause = new Error('connect ECONNREFUSED with password hunter2')
    const down = new Failure('GRAPH_UNAVAILABLE', 'Neo4j does not answer.', 'Start it with wiregraph db start.', cause)
    const { ask, logged } = apiOver(fakeGraph({ company: () => Promise.reject(down) }))
    const answer = await ask('{ company(name: "Contoso") { name } }')
    expect(answer.errors).toEqual([
      {
        message: 'Neo4j does not answer.',
        path: ['company'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'GRAPH_UNAVAILABLE', remedy: 'Start it with wiregraph db start.' },
      },
    ])
    expect(JSON.stringify(answer)).not.toContain('hunter2')
    expect(logged).toEqual([])
  })

  it('of the graph tells strangers nothing about the server, and the log all', async () => {
    const down = new Failure('GRAPH_UNAVAILABLE', 'Neo4j does not answer at bolt://db.internal.', 'Start it.')
    const graph = fakeGraph({ company: () => Promise.reject(down) })
    const { ask, logged } = apiOver(graph, { publicMode: true })
    const { errors } = await ask('{ company(name: "Contoso") { name } }')
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'GRAPH_UNAVAILABLE', remedy: 'Try again later.' } })
    expect(JSON.stringify(errors)).not.toContain('db.internal')
    expect(logged.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'warn', err: { code: 'GRAPH_UNAVAILABLE', message: 'Neo4j does not answer at bolt://db.internal.' } },
    ])
  })

  it('of an article that is refused is told', async () => {
    const empty = new Failure('EMPTY_ARTICLE', 'The page has no text.', 'Give a page with an article in it.')
    const { ask } = apiOver(fakeGraph(), { loadArticle: () => Promise.reject(empty) })
    const { errors } = await ask('mutation { loadArticle(input: { html: "<p>" }) { claims } }')
    expect(errors?.[0]).toMatchObject({ message: 'The page has no text.', extensions: { code: 'EMPTY_ARTICLE' } })

    const refused = {
      articleId: 'a',
      state: 'refused',
      claims: 0,
      claimsNew: 0,
      claimsRemoved: 0,
      failure: empty,
    } as const
    const other = apiOver(fakeGraph(), { loadArticle: async () => refused })
    const answer = await other.ask('mutation { loadArticle(input: { text: "x" }) { claims } }')
    expect(answer.errors?.[0]?.extensions.code).toBe('EMPTY_ARTICLE')
  })
})

describe('a bug', () => {
  it('stays masked: the client gets a number, the log the stack', async () => {
    const bug = new TypeError('cannot read password of bolt://db:7687')
    const { ask, logged } = apiOver(fakeGraph({ related: () => Promise.reject(bug) }))
    const answer = await ask('{ company(name: "Contoso") { name customers { totalCount } } }')
    const [error] = answer.errors ?? []
    expect(error).toMatchObject({ message: 'Unexpected error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } })
    expect(JSON.stringify(answer)).not.toMatch(/password|bolt|TypeError|related/)
    expect(logged).toHaveLength(1)
    expect(logged[0]).toContain(error?.extensions.incident)
    expect(logged[0]).toContain('cannot read password of bolt://db:7687')
  })
})

describe('a mistake of the client', () => {
  const LOAD = 'mutation ($input: LoadArticleInput!) { loadArticle(input: $input) { claims } }'
  it.each([
    ['an empty name', '{ company(name: " ") { name } }', {}],
    ['an endless name', 'query ($name: String!) { company(name: $name) { name } }', { name: 'x'.repeat(10_000) }],
    ['a page too large', '{ facts(first: 201) { totalCount } }', {}],
    ['an empty page', '{ company(name: "Contoso") { facts(first: 0) { totalCount } } }', {}],
    ['a negative page', '{ articles(first: -1) { totalCount } }', {}],
    ['a depth too large', '{ dependents(company: "Contoso", depth: 7) { truncated } }', {}],
    ['a limit too large', '{ dependents(company: "Contoso", limit: 1001) { truncated } }', {}],
    ['a confidence over 1', '{ facts(filter: { minConfidence: 1.5 }) { totalCount } }', {}],
    ['a cursor of nowhere', '{ company(name: "Contoso") { facts(after: "nowhere") { totalCount } } }', {}],
    ['a cursor made by hand', '{ company(name: "Contoso") { facts(after: "WyJhIiwxXQ") { totalCount } } }', {}],
    [
      'an endless cursor',
      'query ($after: Cursor) { facts(after: $after) { totalCount } }',
      { after: 'x'.repeat(2_000) },
    ],
    ['a wrong type', 'query ($name: String!) { company(name: $name) { name } }', { name: { a: 1 } }],
    ['neither text nor html', LOAD, { input: { title: 'x' } }],
    ['both text and html', LOAD, { input: { text: 'x', html: '<p>x' } }],
    ['a date that is none', LOAD, { input: { text: 'x', publishedAt: '2024-02-31' } }],
    ['a moment without a zone', LOAD, { input: { text: 'x', publishedAt: '2024-02-01T09:30:00' } }],
    ['a script for an address', LOAD, { input: { text: 'x', url: 'javascript:alert(1)' } }],
  ])('%s is told as BAD_USER_INPUT', async (_, query, variables) => {
    const { ask, logged } = apiOver()
    const { errors } = await ask(query, variables)
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    expect(logged).toEqual([])
  })

  it.each([
    ['GRAPHQL_PARSE_FAILED', 'no query at all', '{'],
    ['GRAPHQL_VALIDATION_FAILED', 'an unknown type', '{ facts(filter: { types: [EATS] }) { totalCount } }'],
    ['GRAPHQL_VALIDATION_FAILED', 'an unknown field', '{ company(name: "Contoso") { secrets } }'],
    [
      'GRAPHQL_VALIDATION_FAILED',
      'a date in words',
      'mutation { loadArticle(input: { text: "x", publishedAt: "yesterday" }) { claims } }',
    ],
    [
      'GRAPHQL_VALIDATION_FAILED',
      'a file for an address',
      'mutation { loadArticle(input: { text: "x", url: "file:///etc/passwd" }) { claims } }',
    ],
  ])('%s answers %s', async (code, _, query) => {
    const { ask, logged } = apiOver()
    const { errors } = await ask(query)
    expect(errors?.[0]?.extensions.code).toBe(code)
    expect(logged).toEqual([])
  })
})
