import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DependencyPath, Graph } from '#graph/graph.ts'
import { openGraph } from '#graph/open.ts'
import type { Extraction } from '#model/extraction.ts'
import { useNeo4j } from '../support/neo4j.ts'
import { type ClaimIn, makeExtraction, organization } from './make-extraction.ts'
import { ledger, wire } from './story.ts'

const neo = useNeo4j()
const key = (name: string) => `organization/${name.toLowerCase()}`
const [MICROSOFT, TIKTOK, INTUIT] = [key('Microsoft'), key('TikTok'), key('Intuit')]
let graph: Graph

const share = (value: number, of: string, ofEntity: string | null) => ({
  share: { value, approximate: false, of, ofEntity, text: `${value * 100}%` },
})
const monthly = (sum: number) => ({
  amount: {
    min: sum,
    max: sum,
    currency: 'USD',
    period: 'month' as const,
    approximate: false,
    text: `$${sum} a month`,
  },
})

/** Says each claim in a sentence of its own unless told otherwise. */
function tell(url: string, publishedAt: string, claims: readonly Partial<ClaimIn>[]): Extraction {
  const said = claims.map((claim, at) => ({
    says: `${at}: ${claim.subject} and ${claim.object}.`,
    type: 'BUYS_FROM' as const,
    ...claim,
  })) as ClaimIn[]
  return makeExtraction({
    url: `https://post.example/${url}`,
    publisher: `Post ${url}`,
    publishedAt,
    kinds: { 'Ann Roe': 'Person', 'Bob Poe': 'Person' },
    claims: said,
    text: [...new Set(said.map(({ says }) => says)), 'Ann Roe and Bob Poe.'].join(' '),
  })
}

const market = tell('market', '2024-10-01', [
  { subject: 'Shop', object: 'Mill', product: 'flour', ...share(0.5, 'its sales', key('Mill')), ...monthly(10) },
  { subject: 'Baker', object: 'Mill', product: 'flour', ...share(0.2, 'its sales', key('Mill')), ...monthly(30) },
  { subject: 'Baker', object: 'Farm', product: 'eggs', ...share(0.4, 'its purchases', key('Baker')) },
  { subject: 'Inn', object: 'Mill', product: 'flour' },
  { subject: 'Mill', object: 'Farm', product: 'grain', ...share(0.6, 'its grain', key('Mill')) },
  { subject: 'Inn', object: 'Rival', product: 'flour' },
  {
    says: 'Cafe left Mill for Rival in 2023.',
    subject: 'Cafe',
    object: 'Mill',
    status: 'ended',
    asOf: { from: '2020-01-01', to: '2023-06-30', precision: 'month', text: 'in 2023' },
  },
  {
    says: 'Cafe left Mill for Rival in 2023.',
    subject: 'Cafe',
    object: 'Rival',
    asOf: { from: '2023-07-01', to: null, precision: 'open', text: 'since' },
  },
  { type: 'HOLDS_ROLE', subject: 'Ann Roe', object: 'Mill', role: 'CEO' },
  { type: 'HOLDS_ROLE', subject: 'Ann Roe', object: 'Mill', role: 'chief executive officer' },
])
const doubt = tell('doubt', '2024-09-20', [
  { type: 'HOLDS_ROLE', subject: 'Ann Roe', object: 'Mill', role: 'Chief Executive' },
  { type: 'HOLDS_ROLE', subject: 'Ann Roe', object: 'Mill', role: 'interim CEO' },
  { type: 'HOLDS_ROLE', subject: 'Bob Poe', object: 'Mill', role: 'ceo' },
])
const later = tell('later', '2024-10-03', [{ type: 'HOLDS_ROLE', subject: 'Bob Poe', object: 'Mill', role: 'ceo' }])

beforeAll(async () => {
  // The first time that Neo4j meets a question it plans it, and a busy machine takes long for that.
  graph = await openGraph(neo.settings, { readDeadline: 120_000 })
  await graph.migrate()
  await graph.load([wire, ledger, market, doubt, later])
})
afterAll(() => graph?.close())

function draw(path: DependencyPath | null): string | null {
  return (
    path &&
    path.hops[0]!.from.name +
      path.hops.map(({ type, to, derived }) => (derived ? ` ~${type}~> ${to.name}` : ` -${type}-> ${to.name}`)).join('')
  )
}

describe('the way from one company to another', () => {
  test.each([
    ['TikTok', 'TSMC', {}, 'TikTok -BUYS_FROM-> Microsoft -BUYS_FROM-> Nvidia -BUYS_FROM-> TSMC'],
    ['Walmart', 'Nvidia', {}, 'Walmart -USES-> Azure OpenAI ~OFFERS~> Microsoft -BUYS_FROM-> Nvidia'],
    ['TikTok', 'TSMC', { maxSteps: 2 }, null],
    ['TSMC', 'TikTok', {}, null],
    ['Oracle', 'TikTok', {}, null],
    [
      'Google',
      'Oracle',
      { types: ['COMPETES_WITH'], anyDirection: true },
      'Google -COMPETES_WITH-> Microsoft -COMPETES_WITH-> Oracle',
    ],
    ['TikTok', 'Nvidia', { minSources: 2 }, null],
    ['Intuit', 'OpenAI', {}, null],
    ['Intuit', 'OpenAI', { asOf: '2022-01-01' }, 'Intuit -USES-> OpenAI'],
    ['Intuit', 'OpenAI', { asOf: '2024-01-01' }, null],
    ['TikTok', 'Microsoft', { asOf: '2024-02-29' }, null],
    ['TikTok', 'Nowhere', {}, null],
    ['TikTok', 'TikTok', {}, null],
  ] as const)('%s to %s, %j', async (from, to, options, expected) => {
    expect(draw(await graph.path(key(from), key(to), options))).toBe(expected)
  })

  test('opens to its facts', async () => {
    const path = await graph.path(TIKTOK, key('Nvidia'))
    for (const fact of await graph.factsById(path!.hops.flatMap(({ factIds }) => factIds))) expect(fact).not.toBeNull()
  })
})

describe('suppliers', () => {
  test('that two companies share, makers of what they use included', async () => {
    const shared = await graph.sharedSuppliers(TIKTOK, key('Walmart'))
    expect(shared.map(({ supplier }) => supplier.name)).toEqual(['Microsoft'])
    const ofWalmart = await graph.factsById(shared[0]!.factIdsOfB)
    expect(ofWalmart.map((fact) => fact?.type)).toEqual(['USES', 'OFFERS'])
    expect(await graph.sharedSuppliers(TIKTOK, key('Inn'))).toEqual([])
    expect((await graph.sharedSuppliers(key('Cafe'), key('Shop'), '2022-01-01')).length).toBe(0)
  })

  test('without an alternative', async () => {
    expect(await graph.soleSupplier(key('Baker'))).toMatchObject({
      supplierCount: 2,
      supplier: null,
      products: [
        { product: 'eggs', supplier: { name: 'Farm' } },
        { product: 'flour', supplier: { name: 'Mill' } },
      ],
    })
    expect(await graph.soleSupplier(key('Inn'))).toMatchObject({ supplierCount: 2, supplier: null, products: [] })
    expect(await graph.soleSupplier(key('Shop'))).toMatchObject({ supplierCount: 1, supplier: { name: 'Mill' } })
    expect(await graph.soleSupplier(key('Cafe'), '2022-01-01')).toMatchObject({ supplier: { name: 'Mill' } })
    const names = (await graph.reliantCustomers(key('Mill'))).map(({ entity }) => entity.name)
    expect(names).toEqual(['Shop'])
    expect((await graph.reliantCustomers(MICROSOFT)).map(({ entity }) => entity.name)).toEqual(['TikTok'])
  })
})

describe('the failure of a company', () => {
  test('reaches its customers with the part of their purchases that is stated', async () => {
    const { reached, truncated } = await graph.impact(organization('Farm'), 'customers', { depth: 2 })
    expect(truncated).toBe(false)
    expect(
      reached.map(({ path, share, shareAtStake }) => [path.depth, path.end.name, share?.value, shareAtStake]),
    ).toEqual([
      [1, 'Mill', 0.6, 0.6],
      [1, 'Baker', 0.4, 0.4],
      [2, 'Inn', undefined, null],
      [2, 'Shop', undefined, null],
    ])
  })

  test('reaches its suppliers with the part of their sales that is stated', async () => {
    const { reached } = await graph.impact(organization('Shop'), 'suppliers', { depth: 2 })
    expect(
      reached.map(({ path, share, shareAtStake }) => [path.depth, path.end.name, share?.value, shareAtStake]),
    ).toEqual([
      [1, 'Mill', 0.5, 0.5],
      // What Farm sells to Mill is a part of Mill's purchases: of Farm's sales nothing is stated.
      [2, 'Farm', undefined, null],
    ])
    const [first] = (await graph.impact(organization('TikTok'), 'suppliers')).reached
    expect(first).toMatchObject({ path: { end: { name: 'Microsoft' } }, share: { value: 0.25 }, shareAtStake: 0.25 })
  })
})

describe('switches', () => {
  test('are stated where one sentence says both, and have no successor where nobody names one', async () => {
    const { items, total } = await graph.switches()
    expect(total).toBe(2)
    expect(items).toMatchObject([
      { company: { name: 'Intuit' }, from: { name: 'OpenAI' }, to: null, stated: false, until: '2023-12-31' },
      {
        company: { name: 'Cafe' },
        from: { name: 'Mill' },
        to: { name: 'Rival' },
        stated: true,
        until: '2023-06-30',
        since: '2023-07-01',
      },
    ])
  })

  test.each([
    [{ company: key('Rival') }, ['Cafe']],
    [{ company: key('Mill') }, ['Cafe']],
    [{ company: INTUIT }, ['Intuit']],
    [{ company: MICROSOFT }, []],
    [{ from: '2023-07-01' }, ['Intuit']],
    [{ to: '2023-06-30' }, ['Cafe']],
  ])('of %j are those of %j', async (filter, names) => {
    expect((await graph.switches(filter)).items.map(({ company }) => company.name)).toEqual(names)
  })

  test('come in pages', async () => {
    const first = await graph.switches({}, { limit: 1 })
    expect(first).toMatchObject({ hasMore: true, total: 2 })
    const second = await graph.switches({}, { limit: 1, after: first.cursorAt(0) })
    expect(second.items.map(({ company }) => company.name)).toEqual(['Cafe'])
    expect(await graph.switches({}, { limit: 1, after: second.cursorAt(0) })).toMatchObject({
      items: [],
      hasMore: false,
      total: 2,
    })
  })
})

describe('changes', () => {
  const names = async (filter: object) =>
    (await graph.facts(filter)).items.map(({ subject, object }) => `${subject.name} ${object?.name}`).sort()

  test('are what began, ended and was last seen between two days', async () => {
    expect(
      await names({ types: ['BUYS_FROM'], statuses: ['current'], began: { from: '2023-01-01', to: '2024-03-31' } }),
    ).toEqual(['Cafe Rival', 'TikTok Microsoft'])
    expect(await names({ ended: { from: '2023-06-30', to: '2023-06-30' } })).toEqual(['Cafe Mill'])
    expect(await names({ statuses: ['disputed'], seen: { from: '2024-09-15', to: '2024-09-15' } })).toEqual([
      'Intuit Microsoft',
    ])
    expect(await names({ statuses: ['disputed'], seen: { from: '2024-09-16' } })).toEqual([])
  })

  test.each([
    ['2019-12-31', []],
    ['2020-01-01', ['Cafe Mill']],
    ['2023-06-30', ['Cafe Mill']],
    ['2023-07-01', ['Cafe Rival']],
  ])('as of %s Cafe had %j', async (asOf, expected) => {
    expect(await names({ company: key('Cafe'), asOf })).toEqual(expected)
    const [related] = await graph.related([key('Cafe')], 'suppliers', asOf)
    expect(related!.map(({ entity }) => `Cafe ${entity.name}`)).toEqual(expected)
    const { paths } = await graph.dependencies(organization('Cafe'), { asOf })
    expect(paths.map(({ end }) => `Cafe ${end.name}`)).toEqual(expected)
  })

  test('as of a day competitors are found at either end', async () => {
    const names = async (asOf: string) =>
      (await graph.related([key('Oracle')], 'competitors', asOf))[0]!.map(({ entity }) => entity.name)
    expect(await names('2024-12-31')).toEqual(['Microsoft'])
    expect(await names('2024-07-31')).toEqual([])
  })
})

describe('contradictions', () => {
  test('are denials and two chief executives at once', async () => {
    const { items, total } = await graph.contradictions()
    expect(total).toBe(2)
    expect(items).toMatchObject([
      { kind: 'exclusive', about: { name: 'Mill' } },
      { kind: 'denied', about: { name: 'Intuit' } },
    ])
    const facts = await graph.factsById(items[0]!.factIds)
    expect(facts.map((fact) => fact?.subject.name).sort()).toEqual(['Ann Roe', 'Bob Poe'])
    expect((await graph.contradictions({ company: MICROSOFT })).items.map(({ kind }) => kind)).toEqual(['denied'])
    expect((await graph.contradictions({}, { limit: 1 })).hasMore).toBe(true)
  })

  test('are figures of two sources for one month that do not meet', async () => {
    const asOf = { from: '2024-05-01', to: '2024-05-31', precision: 'month' as const, text: 'in May' }
    const one = tell('one', '2024-06-01', [{ subject: 'Quay', object: 'Dock', asOf, ...monthly(5) }])
    const other = tell('other', '2024-06-01', [{ subject: 'Quay', object: 'Dock', asOf, ...monthly(9) }])
    await graph.load([one, other])
    const found = await graph.contradictions({ company: key('Quay') })
    await graph.retract(other.article.id)
    const left = await graph.contradictions({ company: key('Quay') })
    await graph.retract(one.article.id)
    expect(found.items).toMatchObject([{ kind: 'figures', about: { name: 'Quay' } }])
    expect(left.items).toEqual([])
  })
})

test('a role is one fact whatever the words for it, and claims keep the words', async () => {
  const [people] = await graph.related([key('Mill')], 'people')
  const ann = people!.find(({ entity }) => entity.name === 'Ann Roe')!
  expect(ann.facts.map(({ role, claimCount }) => [role, claimCount]).sort()).toEqual([
    ['chief executive', 3],
    ['interim chief executive', 1],
  ])
  const [claims] = await graph.evidence([ann.facts.find(({ claimCount }) => claimCount === 3)!.id])
  expect(claims!.map(({ role }) => role).sort()).toEqual(['CEO', 'Chief Executive', 'chief executive officer'])
})

describe('concentration', () => {
  test('of a supplier measures shares and sums apart and says what is not known', async () => {
    const [mill, nobody, microsoft] = await graph.concentration([key('Mill'), key('Nobody'), MICROSOFT])
    expect(mill).toMatchObject({
      customerCount: 3,
      unknownCustomers: 1,
      customers: [
        {
          customer: { name: 'Shop' },
          share: { value: 0.5 },
          yearly: { min: 120, max: 120, basis: '$10 a month × 12' },
        },
        { customer: { name: 'Baker' }, share: { value: 0.2 } },
      ],
      byShare: [
        {
          of: 'its sales',
          largestCustomer: { name: 'Shop' },
          largestShare: 0.5,
          knownShare: 0.7,
          unknownShare: 0.3,
          hhi: 2900,
          hhiAtMost: 3800,
        },
      ],
      byMoney: [
        {
          currency: 'USD',
          customerCount: 2,
          largestCustomer: { name: 'Baker' },
          largestShare: 0.75,
          hhi: 6250,
          known: { min: 480, max: 480 },
        },
      ],
      truncated: false,
    })
    expect(nobody).toMatchObject({ customerCount: 0, unknownCustomers: 0, customers: [], byShare: [], byMoney: [] })
    // The model case: about a quarter of the revenue from a business comes from one customer.
    expect(microsoft!.byShare).toMatchObject([
      {
        of: 'that revenue',
        largestCustomer: { name: 'TikTok' },
        largestShare: 0.25,
        hhi: 625,
        unknownShare: 0.75,
        hhiAtMost: 6250,
      },
    ])
  })
})

test('who shares customers or suppliers may compete, apart from who is said to', async () => {
  const [ofMill, ofTikTok] = await graph.inferredCompetitors([key('Mill'), key('Baker')])
  expect(ofMill).toMatchObject(
    [
      { company: { name: 'Rival' }, sharedCustomers: [{ name: 'Inn' }], sharedSuppliers: [], stated: false },
      { company: { name: 'Farm' }, sharedCustomers: [{ name: 'Baker' }] },
      { company: { name: 'Baker' }, sharedCustomers: [], sharedSuppliers: [{ name: 'Farm' }] },
    ]
      .sort((a, b) => (a.company.name < b.company.name ? -1 : 1))
      .toSorted((a, b) => b.sharedCustomers.length - a.sharedCustomers.length),
  )
  expect(ofTikTok!.map(({ company }) => company.name)).toContain('Shop')
})

test('claims are found by their ids', async () => {
  const claim = (await graph.claimsOf([ledger.article.id]))[0]![0]!
  const found = await graph.claimsById(['claim/none', claim.claimId])
  expect(found[0]).toBeNull()
  expect(found[1]).toMatchObject({ claimId: claim.claimId, quote: claim.quote })
})
