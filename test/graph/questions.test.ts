import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DependencyPath, Graph } from '#graph/graph.ts'
import { openGraph } from '#graph/open.ts'
import { useNeo4j } from '../support/neo4j.ts'
import { dumpGraph } from './dump-graph.ts'
import { makeExtraction, organization } from './make-extraction.ts'
import { ledger, wire } from './story.ts'

const neo = useNeo4j()
const MICROSOFT = 'organization/microsoft'
const TIKTOK = 'organization/tiktok'
let graph: Graph

beforeAll(async () => {
  // The first time that Neo4j meets a question it plans it, and a busy machine takes long for that.
  graph = await openGraph(neo.settings, { readDeadline: 120_000 })
  await graph.migrate()
  await graph.load([wire, ledger])
})
afterAll(() => graph?.close())

describe('a company', () => {
  test.each([
    'Microsoft',
    ' microsoft ',
    'MICROSOFT CORP.',
    'Microsoft Corporation',
    'The Microsoft Company',
    'organization/microsoft',
  ])('is found as "%s"', async (name) => {
    expect(await graph.company(name)).toEqual({
      company: { key: MICROSOFT, kind: 'Organization', name: 'Microsoft' },
      others: [],
      suggestions: [],
    })
  })

  test('goes by the best of its names, and by its nicknames', async () => {
    expect((await graph.company('the clip app')).company).toMatchObject({ key: TIKTOK, name: 'TikTok' })
    expect(await graph.aliases([TIKTOK, 'organization/nobody', MICROSOFT])).toEqual([
      ['TikTok', 'the clip app'],
      [],
      ['Microsoft', 'Microsoft Corp.'],
    ])
  })

  test.each([
    ['Micorsoft', 'Microsoft'],
    ['nvidea', 'Nvidia'],
    ['Tik', 'TikTok'],
  ])('that is unknown as "%s" is suggested as %s', async (name, suggestion) => {
    const match = await graph.company(name)
    expect(match.company).toBeNull()
    expect(match.suggestions).toContain(suggestion)
  })

  test('is never a person or a product', async () => {
    expect((await graph.company('Satya Nadella')).company).toBeNull()
    expect((await graph.company('Azure OpenAI')).company).toBeNull()
  })

  test.each([
    '',
    '   ',
    'Yahoo! OR',
    '(((',
    'C3.ai + "',
    'a AND NOT b',
    '\\',
    '*',
    '~~',
    'x'.repeat(5_000),
    '`]-() //',
  ])('that is asked for as %j is no error', async (name) => {
    expect((await graph.company(name)).company).toBeNull()
    expect(await graph.search(name)).toEqual(expect.any(Array))
  })
})

describe('search', () => {
  test('finds entities of every kind, or of the kinds asked for', async () => {
    expect((await graph.search('openai')).map((entity) => entity.kind)).toEqual(['Organization', 'Product'])
    expect(await graph.search('openai', { kinds: ['Product'] })).toEqual([
      { key: 'product/azure openai', kind: 'Product', name: 'Azure OpenAI' },
    ])
    expect(await graph.search('nadela')).toMatchObject([{ name: 'Satya Nadella' }])
  })
})

describe('neighbours', () => {
  test.each([
    ['suppliers', 'TikTok', ['Microsoft']],
    ['customers', 'Microsoft', ['TikTok']],
    ['formerSuppliers', 'Intuit', ['OpenAI']],
    ['formerCustomers', 'OpenAI', ['Intuit']],
    ['competitors', 'Microsoft', ['Amazon', 'Google', 'Oracle']],
    ['competitors', 'Oracle', ['Microsoft']],
    ['partners', 'OpenAI', ['Microsoft']],
    ['parents', 'TikTok', ['ByteDance']],
    ['subsidiaries', 'ByteDance', ['TikTok']],
    ['acquisitions', 'Nvidia', ['Mellanox']],
    ['acquirers', 'Mellanox', ['Nvidia']],
    ['investors', 'OpenAI', ['Microsoft']],
    ['investments', 'Microsoft', ['OpenAI']],
    ['products', 'Microsoft', ['Azure OpenAI']],
    ['technologies', 'Walmart', ['Azure OpenAI']],
    ['people', 'Microsoft', ['Satya Nadella']],
    ['founders', 'OpenAI', ['Sam Altman']],
    ['headquarters', 'Microsoft', ['Redmond']],
    // Intuit denied it, and G42 only plans to.
    ['suppliers', 'Intuit', []],
    ['suppliers', 'G42', []],
  ] as const)('%s of %s are %j', async (role, name, names) => {
    const key = `organization/${name.toLowerCase()}`
    const [related] = await graph.related([key], role)
    expect(related!.map(({ entity }) => entity.name).sort()).toEqual([...names])
    for (const { facts } of related!) expect(facts.length).toBeGreaterThan(0)
  })

  test('come in the order of the keys, also for keys that are unknown or come twice', async () => {
    const keys = ['organization/nobody', TIKTOK, 'organization/nvidia', TIKTOK]
    const names = (await graph.related(keys, 'suppliers')).map((list) => list.map(({ entity }) => entity.name))
    expect(names).toEqual([[], ['Microsoft'], ['TSMC'], ['Microsoft']])
  })
})

describe('facts', () => {
  test('show the newest figure and stay open to every claim behind them', async () => {
    const customers = (await graph.related([MICROSOFT], 'customers'))[0]!
    const [fact] = await graph.factsById([customers[0]!.facts[0]!.id])
    expect(fact).toMatchObject({
      type: 'BUYS_FROM',
      status: 'current',
      product: 'Azure OpenAI',
      productEntity: { key: 'product/azure openai' },
      amount: { max: 18e6, currency: 'USD', period: 'month', asOf: '2024-08-31' },
      amountPerYear: 216e6,
      share: { value: 0.25, of: 'that revenue', ofEntity: MICROSOFT, asOf: '2024-03-31' },
      claimCount: 2,
      sourceCount: 2,
      firstSeen: '2024-08-01',
      lastSeen: '2024-09-15T08:00:00Z',
    })
    const [claims] = await graph.evidence([fact!.id])
    expect(claims).toMatchObject([
      {
        article: { publisher: 'The Ledger', publishedAt: '2024-09-15T08:00:00Z' },
        modality: 'asserted',
        amount: { max: 18e6 },
      },
      {
        article: { publisher: 'Example Wire', title: 'The bill for the clip app' },
        modality: 'attributed',
        attribution: { text: 'a person with knowledge of the matter', entity: null },
        amount: { min: null, max: 20e6, approximate: true, text: 'nearly $20 million per month' },
        share: { value: 0.25 },
        asOf: { from: '2024-03-01', to: '2024-03-31', precision: 'month', text: 'in March' },
        ruleId: 'test',
        extractor: 'test-1',
        score: 0.9,
      },
    ])
  })

  test('of symmetric types keep the ends of each sentence in their evidence', async () => {
    const [rivals] = await graph.related(['organization/oracle'], 'competitors')
    const fact = rivals![0]!.facts[0]!
    expect([fact.subject.name, fact.object!.name]).toEqual(['Microsoft', 'Oracle'])
    const claim = (await graph.evidence([fact.id]))[0]![0]!
    expect(claim.subject).toMatchObject({ name: 'Oracle' })
    expect(wire.article.text.slice(claim.subjectSpan.start, claim.subjectSpan.end)).toBe('Oracle')
  })

  test('of REPORTS have a figure instead of an object', async () => {
    const { items } = await graph.facts({ company: MICROSOFT, types: ['REPORTS'] })
    expect(items).toMatchObject([
      { object: null, measure: 'revenue', figure: { value: 0.29, unit: 'fraction', change: 'increase', text: '29%' } },
    ])
  })

  test.each([
    [{ statuses: ['disputed'] }, ['Intuit BUYS_FROM Microsoft']],
    [{ statuses: ['planned'] }, ['G42 BUYS_FROM Microsoft']],
    [{ modalities: ['planned'] }, ['G42 BUYS_FROM Microsoft']],
    [{ company: 'organization/oracle' }, ['Microsoft COMPETES_WITH Oracle']],
    [{ company: 'product/azure openai', types: ['BUYS_FROM'] }, ['TikTok BUYS_FROM Microsoft']],
    [{ minSources: 2 }, ['TikTok BUYS_FROM Microsoft']],
    [{ minConfidence: 0.95 }, ['TikTok BUYS_FROM Microsoft']],
    [
      { article: ledger.article.id, types: ['ACQUIRED', 'FOUNDED'] },
      ['Nvidia ACQUIRED Mellanox', 'Sam Altman FOUNDED OpenAI'],
    ],
    [{ article: ledger.article.id, company: TIKTOK }, ['TikTok BUYS_FROM Microsoft']],
    [{ types: [] }, []],
    [{ company: 'organization/nobody' }, []],
  ] as const)('that pass %j are %j', async (filter, expected) => {
    const { items, total, hasMore } = await graph.facts(filter)
    expect(items.map((fact) => `${fact.subject.name} ${fact.type} ${fact.object?.name}`).sort()).toEqual(expected)
    expect({ total, hasMore }).toEqual({ total: expected.length, hasMore: false })
  })

  test('come newest first, in pages that together are all, each once', async () => {
    const seen: string[] = []
    let after: string | undefined
    for (let page = 0; page < 20; page++) {
      const { items, cursorAt, hasMore, total } = await graph.facts(
        {},
        after === undefined ? { limit: 4 } : { limit: 4, after },
      )
      expect(total).toBe(19)
      seen.push(...items.map((fact) => `${fact.lastSeen} ${fact.id}`))
      after = cursorAt(items.length - 1)
      if (!hasMore) break
    }
    expect(new Set(seen).size).toBe(19)
    expect(seen.map((line) => line.slice(0, 10))).toEqual(
      seen
        .map((line) => line.slice(0, 10))
        .sort()
        .reverse(),
    )
    await expect(graph.facts({}, { after: 'rubbish' })).rejects.toMatchObject({ code: 'USAGE' })
  })

  test('of several companies come in one answer', async () => {
    const [nobody, tiktok] = await graph.factsOf(['organization/nobody', TIKTOK], { statuses: ['current'] })
    expect(nobody).toEqual([])
    expect(tiktok!.map((fact) => fact.type).sort()).toEqual(['BUYS_FROM', 'PARENT_OF'])
  })
})

describe('dependencies', () => {
  test('follow suppliers step by step, each hop with its facts', async () => {
    const { paths, truncated } = await graph.dependencies(organization('TikTok'), { depth: 3 })
    expect(paths.map(draw)).toEqual([
      '1: TikTok -BUYS_FROM-> Microsoft',
      '2: TikTok -BUYS_FROM-> Microsoft -BUYS_FROM-> Nvidia',
      '3: TikTok -BUYS_FROM-> Microsoft -BUYS_FROM-> Nvidia -BUYS_FROM-> TSMC',
    ])
    expect(truncated).toBe(false)
    for (const fact of await graph.factsById(paths[2]!.hops.flatMap((hop) => hop.factIds))) expect(fact).not.toBeNull()
  })

  test('lead from a product to its maker, as a derived hop that costs no depth', async () => {
    const { paths } = await graph.dependencies(organization('Walmart'))
    expect(paths.map(draw)).toEqual([
      '1: Walmart -USES-> Azure OpenAI',
      '1: Walmart -USES-> Azure OpenAI ~OFFERS~> Microsoft',
    ])
    expect(paths[1]!.hops.map((hop) => hop.derived)).toEqual([false, true])
  })

  test('of the supplier read backwards are its dependents, users of its products included', async () => {
    const { paths } = await graph.dependents(organization('Nvidia'), { depth: 2 })
    expect(paths.map(draw)).toEqual([
      '1: Microsoft -BUYS_FROM-> Nvidia',
      '2: TikTok -BUYS_FROM-> Microsoft -BUYS_FROM-> Nvidia',
      '2: Walmart -USES-> Azure OpenAI ~OFFERS~> Microsoft -BUYS_FROM-> Nvidia',
    ])
  })

  test('walk a rumour only when asked to', async () => {
    const ends = async (statuses?: ('current' | 'planned' | 'disputed')[]) =>
      (await graph.dependents(organization('Microsoft'), statuses ? { statuses } : {})).paths.map(({ end }) => end.name)
    expect(await ends()).toEqual(['TikTok', 'Walmart'])
    expect(await ends(['current', 'planned'])).toEqual(['TikTok', 'Walmart', 'G42'])
    expect(await ends(['disputed'])).toEqual(['Intuit'])
  })

  test('keep to types, confidence and sources', async () => {
    const ends = async (options: object) =>
      (await graph.dependents(organization('Microsoft'), options)).paths.map(({ end }) => end.name)
    expect(await ends({ types: ['USES'] })).toEqual(['Walmart'])
    expect(await ends({ minSources: 2 })).toEqual(['TikTok'])
    expect(await ends({ minConfidence: 0.95 })).toEqual(['TikTok'])
    expect(await ends({ types: ['COMPETES_WITH', 'REPORTS'] })).toEqual([])
  })

  test('roll up to parents on request', async () => {
    const { paths } = await graph.dependents(organization('Microsoft'), { rollUp: true })
    expect(paths.map(draw)).toContain('1: TikTok -BUYS_FROM-> Microsoft')
    const { paths: owners } = await graph.dependencies(organization('Clipper'), { rollUp: true })
    expect(owners).toEqual([])
    const chain = makeExtraction({
      url: 'https://wire.example/clipper',
      claims: [{ says: 'Clipper buys from TikTok.', type: 'BUYS_FROM', subject: 'Clipper', object: 'TikTok' }],
    })
    await graph.load([chain])
    const { paths: rolled } = await graph.dependencies(organization('Clipper'), { rollUp: true })
    await graph.retract(chain.article.id)
    expect(rolled.map(draw)).toEqual([
      '1: Clipper -BUYS_FROM-> TikTok',
      '1: Clipper -BUYS_FROM-> TikTok ~PARENT_OF~> ByteDance',
    ])
  })

  test('say when they are cut, and end in circles', async () => {
    const says = 'TSMC buys from TikTok.'
    const circle = makeExtraction({
      url: 'https://wire.example/c',
      claims: [{ says, type: 'BUYS_FROM', subject: 'TSMC', object: 'TikTok' }],
    })
    await graph.load([circle])
    const all = await graph.dependencies(organization('TikTok'), { depth: 6 })
    const cut = await graph.dependencies(organization('TikTok'), { depth: 6, limit: 2 })
    await graph.retract(circle.article.id)
    expect(all.paths.map(({ end }) => end.name)).toEqual(['Microsoft', 'Nvidia', 'TSMC'])
    expect(all.truncated).toBe(false)
    expect(cut.paths.map(({ end }) => end.name)).toEqual(['Microsoft', 'Nvidia'])
    expect(cut.truncated).toBe(true)
  })

  test('are the same things where no ways are asked for', async () => {
    const all = await graph.dependents(organization('Nvidia'), { depth: 2 })
    const things = await graph.dependents(organization('Nvidia'), { depth: 2, paths: false })
    expect(things).toEqual({ ...all, paths: [] })
    expect(things.nodes.map(({ entity, depth }) => `${depth}: ${entity.name}`)).toEqual([
      '1: Microsoft',
      '2: TikTok',
      '2: Walmart',
      '2: Azure OpenAI',
    ])
  })

  test('of an unknown company are none', async () => {
    expect(await graph.dependencies(organization('Nobody'))).toEqual({ nodes: [], paths: [], truncated: false })
  })

  function draw({ depth, hops }: DependencyPath): string {
    const steps = hops.map(({ type, to, derived }) => (derived ? ` ~${type}~> ${to.name}` : ` -${type}-> ${to.name}`))
    return `${depth}: ${hops[0]!.from.name}${steps.join('')}`
  }
})

describe('articles', () => {
  test('are found by id, by company and newest first', async () => {
    expect(await graph.article(ledger.article.id)).toEqual({
      id: ledger.article.id,
      url: 'https://ledger.example/chips',
      title: 'Where the chips come from',
      author: null,
      publisher: 'The Ledger',
      publishedAt: '2024-09-15T08:00:00Z',
      language: 'en',
      contentHash: ledger.article.contentHash,
      extractor: 'test-1',
      claimCount: 6,
    })
    expect(await graph.article('https://nowhere.example')).toBeNull()
    const ids = async (filter: object) => (await graph.articles(filter)).items.map(({ id }) => id)
    expect(await ids({})).toEqual([ledger.article.id, wire.article.id])
    expect(await ids({ company: 'organization/walmart' })).toEqual([wire.article.id])
    expect(await ids({ publisher: 'the LEDGER' })).toEqual([ledger.article.id])
    const first = await graph.articles({}, { limit: 1 })
    expect(first).toMatchObject({ hasMore: true, total: 2 })
    expect((await graph.articles({}, { limit: 1, after: first.cursorAt(0) })).items[0]!.id).toBe(wire.article.id)
  })

  test('list their claims in the order of the text', async () => {
    const [claims = []] = await graph.claimsOf([ledger.article.id])
    expect(claims!.map((claim) => claim.type)).toEqual([
      'BUYS_FROM',
      'BUYS_FROM',
      'BUYS_FROM',
      'BUYS_FROM',
      'FOUNDED',
      'ACQUIRED',
    ])
    expect(claims![3]).toMatchObject({ polarity: 'negative', attribution: { entity: { name: 'Intuit' } } })
  })
})

test('the counts are those of the graph', async () => {
  expect(await graph.counts()).toMatchObject({
    articles: 2,
    claims: 21,
    facts: 19,
    organizations: 13,
    people: 2,
    products: 1,
    places: 1,
    publishers: 2,
    factsByType: { BUYS_FROM: 5, COMPETES_WITH: 3 },
  })
})

test('asking changes nothing', async () => {
  const before = await dumpGraph(neo.driver)
  await graph.company("x'}) DETACH DELETE n //")
  await graph.facts({ company: "'}) DETACH DELETE n //" })
  expect(await dumpGraph(neo.driver)).toEqual(before)
})
