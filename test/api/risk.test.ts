import { expect, it } from 'vitest'
import { useSampleApi } from './over-neo4j.ts'

const { ask } = useSampleApi()

it('answers how one company depends on another, and on whom two depend', async () => {
  const { path, back, sharedSuppliers } = await ask(`{
    path(from: "Northwind", to: "Litware") { depth end { name } hops { from { name } to { name } facts { product } } }
    back: path(from: "Litware", to: "Northwind") { depth }
    sharedSuppliers(a: "Northwind", b: "Harbor Bank") { totalCount nodes {
      supplier { name } factsOfA { product } factsOfB { claims { nodes { evidence { quote } } } }
    } }
  }`)
  expect(path).toMatchObject({ depth: 2, end: { name: 'Litware' } })
  expect(path.hops).toMatchObject([
    { from: { name: 'Northwind' }, to: { name: 'Contoso' }, facts: [{ product: 'cloud services' }] },
    { from: { name: 'Contoso' }, to: { name: 'Litware' }, facts: [{ product: 'chips' }] },
  ])
  expect(back).toBeNull()
  expect(sharedSuppliers).toMatchObject({
    totalCount: 1,
    nodes: [
      {
        supplier: { name: 'Contoso' },
        factsOfA: [{ product: 'cloud services' }],
        factsOfB: [{ claims: { nodes: [{ evidence: { quote: expect.stringContaining('Harbor Bank') } }] } }],
      },
    ],
  })
})

it('answers where there is no alternative, and who is hit by a failure', async () => {
  const { soleSupplier, impact } = await ask(`{
    soleSupplier(company: "Contoso") {
      company { name } supplierCount supplier { name }
      products { product supplier { name } facts { status } }
      reliantCustomers { nodes { name } edges { facts { status } } }
    }
    impact(company: "Contoso", on: SUPPLIERS) {
      root { name } truncated
      levels { depth count knownShares reached { entity { name } share { value of } shareAtStake path { hops { to { name } } } } }
    }
  }`)
  expect(soleSupplier).toMatchObject({
    company: { name: 'Contoso' },
    supplierCount: 1,
    supplier: { name: 'Litware' },
    products: [{ product: 'chips', supplier: { name: 'Litware' }, facts: [{ status: 'CURRENT' }] }],
  })
  expect(soleSupplier.reliantCustomers.nodes.map(({ name }: { name: string }) => name).sort()).toEqual([
    'Harbor Bank',
    'Northwind',
  ])
  expect(impact).toMatchObject({
    root: { name: 'Contoso' },
    truncated: false,
    levels: [
      {
        depth: 1,
        count: 1,
        knownShares: 1,
        reached: [{ entity: { name: 'Litware' }, share: { value: 0.25 }, shareAtStake: 0.25 }],
      },
    ],
  })
})

it('answers what changed, who left whom, and what held on a day', async () => {
  const { switches, changes, contradictions, facts, company } = await ask(`{
    switches(company: "Fabrikam") { nodes { company { name } from { name } to { name } until stated left { status } joined { id } } }
    changes(from: "2022-01-01", to: "2022-12-31") {
      new { totalCount } ended { nodes { subject { name } object { name } heldFrom heldTo } } disputed { totalCount }
    }
    contradictions { totalCount nodes { kind } }
    facts(filter: { company: "Harbor Bank", asOf: "2022-06-30" }) { nodes { object { name } } }
    company(name: "Fabrikam") { now: customers { nodes { name } } in2022: customers(asOf: "2022-06-30") { nodes { name } } }
  }`)
  expect(switches.nodes).toEqual([
    {
      company: { name: 'Harbor Bank' },
      from: { name: 'Fabrikam' },
      to: null,
      until: '2022-12-31',
      stated: false,
      left: { status: 'ENDED' },
      joined: null,
    },
  ])
  expect(changes).toEqual({
    new: { totalCount: 0 },
    ended: {
      nodes: [{ subject: { name: 'Harbor Bank' }, object: { name: 'Fabrikam' }, heldFrom: null, heldTo: '2022-12-31' }],
    },
    disputed: { totalCount: 0 },
  })
  expect(contradictions).toEqual({ totalCount: 0, nodes: [] })
  expect(facts.nodes).toEqual([{ object: { name: 'Fabrikam' } }])
  expect(company).toEqual({ now: { nodes: [] }, in2022: { nodes: [{ name: 'Harbor Bank' }] } })
})

it('answers what a company pays, how its business is spread, and what happened to it', async () => {
  const { northwind, litware, harbor } = await ask(`{
    northwind: company(name: "Northwind") {
      spend { totalCount nodes { to { name } product amount { min max text } yearly { min max currency basis } fact { status } } }
      inferredCompetitors { nodes { company { name } sharedSuppliers { name } sharedCustomers { name } stated } }
    }
    litware: company(name: "Litware") { concentration {
      customerCount unknownCustomers truncated
      customers { customer { name } share { value } amount { text } yearly { min } fact { product } }
      byShare { of largestCustomer { name } largestShare knownShare unknownShare hhi hhiAtMost }
      byMoney { currency }
    } }
    harbor: company(name: "Harbor Bank") { timeline { nodes { date event precision fact { object { name } } } } }
  }`)
  expect(northwind.spend).toEqual({
    totalCount: 1,
    nodes: [
      {
        to: { name: 'Contoso' },
        product: 'cloud services',
        amount: { min: 18e6, max: 20e6, text: 'nearly $20 million a month' },
        yearly: { min: 216e6, max: 240e6, currency: 'USD', basis: 'nearly $20 million a month × 12' },
        fact: { status: 'CURRENT' },
      },
    ],
  })
  expect(northwind.inferredCompetitors.nodes).toEqual([
    { company: { name: 'Harbor Bank' }, sharedSuppliers: [{ name: 'Contoso' }], sharedCustomers: [], stated: false },
  ])
  expect(litware.concentration).toMatchObject({
    customerCount: 1,
    unknownCustomers: 0,
    truncated: false,
    customers: [{ customer: { name: 'Contoso' }, share: { value: 0.25 }, amount: null, yearly: null }],
    byShare: [
      {
        of: 'the sales of Litware',
        largestShare: 0.25,
        knownShare: 0.25,
        unknownShare: 0.75,
        hhi: 625,
        hhiAtMost: 6250,
      },
    ],
    byMoney: [],
  })
  expect(harbor.timeline.nodes).toEqual([
    { date: '2022-12-31', event: 'ENDED', precision: 'YEAR', fact: { object: { name: 'Fabrikam' } } },
    { date: '2024-08-01', event: 'FIRST_SEEN', precision: null, fact: { object: { name: 'Contoso' } } },
  ])
})

it('finds a claim by its id', async () => {
  const { facts } = await ask('{ facts(first: 1) { nodes { claims { nodes { id evidence { quote } } } } } }')
  const [claim] = facts.nodes[0].claims.nodes
  const { node } = await ask('query ($id: ID!) { node(id: $id) { __typename ... on Claim { evidence { quote } } } }', {
    id: claim.id,
  })
  expect(node).toEqual({ __typename: 'Claim', evidence: claim.evidence })
})
