import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Api, createApi } from '#api/api.ts'
import type { Graph } from '#graph/graph.ts'
import { openGraph } from '#graph/open.ts'
import type { Money, Period } from '#model/extraction.ts'
import { makeExtraction } from '../graph/make-extraction.ts'
import { useNeo4j } from '../support/neo4j.ts'
import { ask as askApi } from './ask.ts'

const neo4j = useNeo4j()
const PATIENCE = 240_000
let graph: Graph
let api: Api

const monthly = (sum: number): Money => ({
  min: sum,
  max: sum,
  currency: 'USD',
  period: 'month',
  approximate: false,
  text: `$${sum} a month`,
})
const between = (from: string | null, to: string | null): Period => ({ from, to, precision: 'day', text: 'then' })
const share = { value: 0.4, approximate: false, of: 'its sales', ofEntity: 'organization/cloud', text: '40%' }

const EARLY = makeExtraction({
  url: 'https://early.example/1',
  publisher: 'Early',
  publishedAt: '2022-05-01',
  kinds: { Ann: 'Person', Till: 'Product', Oslo: 'Place' },
  claims: [
    { type: 'BUYS_FROM', says: 'Bank pays Cloud $10 a month.', subject: 'Bank', object: 'Cloud', amount: monthly(10) },
    { type: 'COMPETES_WITH', says: 'Bank competes with Purse.', subject: 'Bank', object: 'Purse' },
    { type: 'PARTNERS_WITH', says: 'Bank works with Mint.', subject: 'Bank', object: 'Mint' },
    { type: 'BUYS_FROM', says: 'Purse buys from Cloud.', subject: 'Purse', object: 'Cloud' },
    { type: 'HOLDS_ROLE', says: 'Ann is chair of Bank.', subject: 'Ann', object: 'Bank', role: 'chair' },
    { type: 'HEADQUARTERED_IN', says: 'Bank sits in Oslo.', subject: 'Bank', object: 'Oslo' },
    { type: 'OFFERS', says: 'Bank sells Till.', subject: 'Bank', object: 'Till' },
  ],
})
const LATE = makeExtraction({
  url: 'https://late.example/2',
  publisher: 'Late',
  publishedAt: '2024-05-01',
  claims: [
    {
      type: 'BUYS_FROM',
      says: 'Bank pays Cloud $30 a month, 40% of its sales.',
      subject: 'Bank',
      object: 'Cloud',
      amount: monthly(30),
      share,
    },
    {
      type: 'BUYS_FROM',
      says: 'Bank left Mill in 2023.',
      subject: 'Bank',
      object: 'Mill',
      status: 'ended',
      asOf: between('2019-01-01', '2023-06-30'),
    },
    {
      type: 'PARTNERS_WITH',
      says: 'Bank never worked with Mint.',
      subject: 'Bank',
      object: 'Mint',
      polarity: 'negative',
    },
    {
      type: 'PARENT_OF',
      says: 'Group owns Bank.',
      subject: 'Group',
      object: 'Bank',
      asOf: between('2023-01-01', null),
    },
    {
      type: 'ACQUIRED',
      says: 'Bank bought Coin in March 2023.',
      subject: 'Bank',
      object: 'Coin',
      asOf: between('2023-03-01', '2023-03-31'),
    },
  ],
})

beforeAll(async () => {
  graph = await openGraph(neo4j.settings, { readDeadline: PATIENCE })
  await graph.migrate()
  await graph.load([EARLY, LATE])
  const loadArticle = async () => {
    throw new Error('nothing is loaded here')
  }
  api = createApi({ graph, loadArticle, deadlines: { query: PATIENCE, mutation: PATIENCE } })
})
afterAll(() => graph?.close())

async function on(asOf: string | null, query: string) {
  const { data, errors } = await askApi(api, query, { asOf })
  expect(errors).toBeUndefined()
  return data
}

const names = (nodes: { name: string }[]) => nodes.map(({ name }) => name)

it.each([
  ['2020-01-01', { former: [], bought: [], parent: null, rivals: [], seat: null, chair: [] }],
  ['2023-01-15', { former: [], bought: [], parent: 'Group', rivals: ['Purse'], seat: 'Oslo', chair: ['Bank'] }],
  ['2023-04-01', { former: [], bought: ['Coin'], parent: 'Group', rivals: ['Purse'], seat: 'Oslo', chair: ['Bank'] }],
  [
    '2023-07-01',
    { former: ['Mill'], bought: ['Coin'], parent: 'Group', rivals: ['Purse'], seat: 'Oslo', chair: ['Bank'] },
  ],
  [null, { former: ['Mill'], bought: ['Coin'], parent: 'Group', rivals: ['Purse'], seat: 'Oslo', chair: ['Bank'] }],
])('on %s the neighbours are those of that day', async (day, expected) => {
  const { bank, rivals, ann } = await on(
    day,
    `query ($asOf: Date) {
      bank: company(name: "Bank") {
        formerSuppliers(asOf: $asOf) { nodes { name } }
        acquisitions(asOf: $asOf) { nodes { name } }
        parent(asOf: $asOf) { name }
        headquarters(asOf: $asOf) { name }
      }
      rivals: competitors(company: "Bank", asOf: $asOf) { nodes { name } }
      ann: search(text: "Ann", kinds: [PERSON]) { ... on Person { positions(asOf: $asOf) { nodes { name } } } }
    }`,
  )
  expect({
    former: names(bank.formerSuppliers.nodes),
    bought: names(bank.acquisitions.nodes),
    parent: bank.parent?.name ?? null,
    rivals: names(rivals.nodes),
    seat: bank.headquarters?.name ?? null,
    chair: names(ann[0].positions.nodes),
  }).toEqual(expected)
})

it.each([
  ['2021-01-01', [], []],
  ['2023-01-15', ['$10 a month'], [null]],
  ['2024-05-01', ['$30 a month'], ['40%']],
  [null, ['$30 a month'], ['40%']],
])('on %s the figures are the newest of that day', async (day, paid, shares) => {
  const { bank, cloud } = await on(
    day,
    `query ($asOf: Date) {
      bank: company(name: "Bank") { spend(asOf: $asOf) { nodes { amount { text } } } }
      cloud: company(name: "Cloud") { concentration(asOf: $asOf) {
        customerCount customers { customer { name } share { text } amount { text } } byShare { largestShare }
      } }
    }`,
  )
  const bankAt = cloud.concentration.customers.find(
    (each: { customer: { name: string } }) => each.customer.name === 'Bank',
  )
  expect(bank.spend.nodes.map((each: { amount: { text: string } }) => each.amount.text)).toEqual(paid)
  expect(bankAt?.share?.text ?? null).toBe(shares[0] ?? null)
  expect(cloud.concentration.customerCount).toBe(day === '2021-01-01' ? 0 : 2)
})

it.each([
  ['2023-01-15', 0, 0, 1, 1],
  ['2023-07-01', 0, 1, 1, 1],
  ['2024-05-01', 1, 1, 2, 1],
  ['2021-01-01', 0, 0, 0, 0],
  [null, 1, 1, 2, 1],
])('on %s: %i contradictions, %i switches, %i articles, %i inferred rivals', async (day, ...expected) => {
  const { contradictions, switches, articles, company } = await on(
    day,
    `query ($asOf: Date) {
      contradictions(asOf: $asOf) { totalCount }
      switches(asOf: $asOf) { totalCount }
      articles(filter: { asOf: $asOf }) { totalCount nodes { id } }
      company(name: "Bank") { inferredCompetitors(asOf: $asOf) { totalCount } }
    }`,
  )
  expect(articles.nodes).toHaveLength(articles.totalCount)
  expect([contradictions, switches, articles, company.inferredCompetitors].map(({ totalCount }) => totalCount)).toEqual(
    expected,
  )
})

it('gives several things by their ids, in order, with null for what is not there', async () => {
  const { data } = await askApi(
    api,
    '{ nodes(ids: ["organization/mill", "nothing", "organization/bank"]) { id __typename } }',
  )
  expect(data.nodes).toEqual([
    { id: 'organization/mill', __typename: 'Company' },
    null,
    { id: 'organization/bank', __typename: 'Company' },
  ])
  const { errors } = await askApi(api, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: Array(201).fill('x'),
  })
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
})
