import { describe, expect, it } from 'vitest'
import { ADDRESS, apiOver } from './ask.ts'
import { fakeGraph } from './fake-graph.ts'

// New each time: Yoga's fetch writes the length of the body into the object.
const jsonType = () => ({ 'content-type': 'application/json' })

/** "{ company { suppliers { nodes { … name } } } }" of a given depth. */
function deep(levels: number): string {
  const [open, close] = ['parent { ', ' }']
  return `{ company(name: "Contoso") { ${open.repeat(levels - 2)}name${close.repeat(levels - 2)} } }`
}

const repeated = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => each(i)).join(' ')

describe('a query that asks too much', () => {
  it.each([
    ['depth 10', deep(10), true],
    ['depth 11', deep(11), false],
    ['depth 50', deep(50), false],
    ['15 aliases', `{ ${repeated(15, (i) => `a${i}: __typename`)} }`, true],
    ['16 aliases', `{ ${repeated(16, (i) => `a${i}: __typename`)} }`, false],
    ['10,000 aliases', `{ ${repeated(10_000, (i) => `a${i}: company(name: "Contoso") { name }`)} }`, false],
    ['8 directives', `{ __typename ${repeated(8, () => '@include(if: true)')} }`, undefined],
    ['9 directives', `{ __typename ${repeated(9, () => '@include(if: true)')} }`, false],
    ['1,001 tokens', `{ ${repeated(1_000, () => '__typename')} }`, false],
    [
      'a page of 200 with 200 claims each',
      '{ facts(first: 200) { nodes { claims(first: 200) { nodes { id } } } } }',
      false,
    ],
    [
      '200 ids with 200 claims each',
      `{ nodes(ids: [${repeated(200, (i) => `"${i}"`)}]) { ... on Fact { claims(first: 200) { nodes { id } } } } }`,
      false,
    ],
    ['200 ids', `{ nodes(ids: [${repeated(200, (i) => `"${i}"`)}]) { id } }`, true],
    ['a large page', '{ facts(first: 200) { nodes { subject { name } object { name } } } }', true],
    [
      'a page with evidence',
      '{ facts(first: 100) { nodes { claims(first: 10) { nodes { evidence { quote } } } } } }',
      true,
    ],
  ])('%s is refused if it is over the limit', async (_, query, passes) => {
    const { ask, graph } = apiOver()
    const { errors } = await ask(query)
    const codes = errors?.map(({ extensions }) => extensions.code) ?? []
    // Where another rule of GraphQL refuses it (directives may not repeat), the limit at least did not.
    if (passes === undefined) expect(codes).not.toContain('COST_LIMIT')
    else expect([...new Set(codes)]).toEqual(passes ? [] : ['COST_LIMIT'])
    if (!passes) expect(graph.asked).toEqual([])
    if (passes === false) expect(errors?.[0]?.extensions.remedy).toEqual(expect.any(String))
  })

  it('is seen through fragments, and fragments in circles are refused', async () => {
    const { ask } = apiOver()
    const { errors } = await ask(`
      { company(name: "Contoso") { ...A } }
      fragment A on Company { parent { parent { parent { parent { ...B } } } } }
      fragment B on Company { parent { parent { parent { parent { parent { name } } } } } }`)
    expect(errors?.[0]?.extensions.code).toBe('COST_LIMIT')

    const circle = await ask(`
      { company(name: "Contoso") { ...A } }
      fragment A on Company { parent { ...B } }
      fragment B on Company { parent { ...A } }`)
    expect(circle.errors?.length).toBeGreaterThan(0)
    expect(circle.data).toBeUndefined()
  })

  it('a chain of fragments that use each other twice is counted once a link', async () => {
    const { ask } = apiOver()
    const links = repeated(60, (i) => `fragment F${i} on Company { ...F${i + 1} ...F${i + 1} }`)
    const { data, errors } = await ask(
      `{ company(name: "Contoso") { ...F0 } } ${links} fragment F60 on Company { name }`,
    )
    if (errors) expect(errors[0]?.extensions.code).toBe('COST_LIMIT')
    else expect(data.company.name).toBe('Contoso')
  })

  it('is counted by its pages, whether written, defaulted or in variables', async () => {
    const { ask, graph } = apiOver()
    const nested = (page: string) => `{
      company(name: "Contoso") { customers${page} { nodes { suppliers${page} { nodes { competitors${page} {
        nodes { name aliases }
      } } } } } }
    }`
    const inVariable = `query ($n: Int) ${nested('(first: $n)')}`
    for (const { errors } of [
      await ask(nested('(first: 200)')),
      await ask(nested('')),
      await ask(inVariable, { n: 200 }),
      await ask(inVariable),
    ]) {
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['COST_LIMIT'])
    }
    expect(graph.asked).toEqual([])
    expect((await ask(nested('(first: 5)'))).errors).toBeUndefined()
    expect((await ask(inVariable, { n: 5 })).errors).toBeUndefined()
  })
})

describe('a request that is too large', () => {
  it('a query of 1 MB is refused', async () => {
    const { ask } = apiOver()
    const { errors } = await ask(`{ __typename } # ${'x'.repeat(1_000_000)}`)
    expect(errors?.[0]?.extensions.code).toBe('COST_LIMIT')
  })

  it('a body over 6 MB is not read, a web page of 3 MB is', async () => {
    const { api } = apiOver(fakeGraph(), {
      loadArticle: async ({ html }) => ({
        articleId: 'https://wire.example/clouds',
        state: 'new',
        claims: html!.length,
        claimsNew: 0,
        claimsRemoved: 0,
      }),
    })
    const load = (length: number) =>
      api.fetch(ADDRESS, {
        method: 'POST',
        headers: jsonType(),
        body: JSON.stringify({
          query: 'mutation ($html: String) { loadArticle(input: { html: $html }) { claims } }',
          variables: { html: 'x'.repeat(length) },
        }),
      })
    expect((await load(7_000_000)).status).toBe(413)
    expect(await (await load(3_000_000)).json()).toEqual({ data: { loadArticle: { claims: 3_000_000 } } })
  })

  it('a batch of 1,000 is refused', async () => {
    const { api, graph } = apiOver()
    const body = JSON.stringify(Array(1_000).fill({ query: '{ company(name: "Contoso") { name } }' }))
    const response = await api.fetch(ADDRESS, { method: 'POST', headers: jsonType(), body })
    expect(response.status).toBe(400)
    expect(graph.asked).toEqual([])
  })
})

describe('an answer that takes too long', () => {
  it('ends with TIMEOUT', async () => {
    const never = fakeGraph({ counts: () => new Promise(() => {}) })
    const { ask } = apiOver(never, { deadlines: { query: 50, mutation: 50 } })
    const { errors } = await ask('{ counts { articles } }')
    expect(errors?.[0]).toMatchObject({
      message: 'The answer took longer than 0.05 s.',
      extensions: { code: 'TIMEOUT' },
    })
  })

  it('does not hold up the others', async () => {
    let release = () => {}
    const held = new Promise<string[][]>((resolve) => {
      release = () => resolve([[]])
    })
    const { ask } = apiOver(fakeGraph({ aliases: () => held }))
    const waiting = ask('{ company(name: "Contoso") { aliases } }')
    expect((await ask('{ company(name: "Contoso") { name } }')).data.company.name).toBe('Contoso')
    release()
    expect((await waiting).data.company.aliases).toEqual([])
  })
})
