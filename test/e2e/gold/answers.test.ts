import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Api, createApi } from '#api/api.ts'
import type { Graph } from '#graph/graph.ts'
import { openGraph } from '#graph/open.ts'
import { ask } from '../../api/ask.ts'
import { useNeo4j } from '../../support/neo4j.ts'
import { kindOf, readCases, toExtraction } from './extractions.ts'
import { firstOf, goldFacts, heldOf, isFirm, lastOf, newestWith, supports } from './facts.ts'
import {
  allSuppliers,
  dependencies,
  dependents,
  inferred,
  neighbours,
  ROLES,
  reliant,
  setOf,
  suppliersOn,
  wayBetween,
} from './neighbours.ts'

/*
 * The questions of docs/queries.md, asked of a graph that holds the gold claims and answered beside it from the same
 * claims by set operations: nothing here is shared with the graph or the API.
 */
const neo4j = useNeo4j()
const PATIENCE = 240_000
const cases = await readCases()
const facts = goldFacts(cases)
const companies = setOf(
  facts.flatMap(({ subject, object }) => [subject, object ?? '']).filter((id) => id.startsWith('organization/')),
)
/** Those of whom most is said, the model case among them. */
const known = companies
  .map((id) => ({ id, count: facts.filter(({ subject, object }) => subject === id || object === id).length }))
  .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
  .slice(0, 10)
  .map(({ id }) => id)
const MICROSOFT = 'organization/microsoft'
let graph: Graph
let api: Api

beforeAll(async () => {
  graph = await openGraph(neo4j.settings, { readDeadline: PATIENCE })
  await graph.migrate()
  const outcomes = await graph.load(cases.map(toExtraction))
  expect(outcomes.flatMap(({ failure }) => failure?.message ?? [])).toEqual([])
  expect(outcomes.map(({ state }) => state)).toEqual(cases.map(() => 'new'))
  const loadArticle = async () => {
    throw new Error('nothing more is loaded here')
  }
  api = createApi({ graph, loadArticle, deadlines: { query: PATIENCE, mutation: PATIENCE } })
})
afterAll(() => graph?.close())

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever its query asked for
type Json = any

async function get(query: string, variables: object = {}): Promise<Json> {
  const { data, errors } = await ask(api, query, variables)
  expect(errors).toBeUndefined()
  return data
}

/** The same fields of each company, read a few companies at a time. */
async function ofEach(ids: readonly string[], fields: string, atOnce = 10): Promise<Map<string, Json>> {
  const found = new Map<string, Json>()
  for (let at = 0; at < ids.length; at += atOnce) {
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Company { ${fields} } } }`
    const { nodes } = await get(query, { ids: ids.slice(at, at + atOnce) })
    for (const node of nodes) found.set(node.id, node)
  }
  return found
}

const ids = (nodes: readonly { id: string }[]) => setOf(nodes.map(({ id }) => id))
const name = (end: { id: string } | null) => end?.id ?? null
const ends = 'subject { id } type object { id }'
const triple = (fact: Json) => JSON.stringify([name(fact.subject), fact.type, name(fact.object)])
const goldTriple = ({ subject, type, object }: { subject: string; type: string; object: string | null }) =>
  JSON.stringify([subject, type, object])

const QUESTIONS: Readonly<Record<string, () => Promise<void>>> = {
  'Who depends on Microsoft, how, and says who?': async () => {
    for (const id of known) {
      const { dependents: answer } = await get(
        `query ($id: String!) { dependents(company: $id, depth: 2) { truncated paths { depth end { id } hops {
          from { id } to { id } facts { id claims { nodes { evidence { quote } } } }
        } } } }`,
        { id },
      )
      expect(answer.truncated).toBe(false)
      expect(setOf(answer.paths.map((path: Json) => `${path.end.id} ${path.depth}`))).toEqual(dependents(facts, id, 2))
      const quotes = new Set(cases.flatMap(({ gold }) => gold.claims.map(({ quote }) => quote)))
      for (const hop of answer.paths.flatMap((path: Json) => path.hops))
        for (const fact of hop.facts)
          for (const claim of fact.claims.nodes) expect(quotes).toContain(claim.evidence.quote)
    }
  },

  'What does the graph know about a company?': async () => {
    const roles = Object.keys(ROLES)
    const answers = await ofEach(companies, roles.map((role) => `${role}(first: 20) { nodes { id } }`).join(' '), 25)
    for (const id of companies)
      for (const role of roles)
        expect([id, role, ...ids(answers.get(id)[role].nodes)]).toEqual([
          id,
          role,
          ...setOf(neighbours(facts, id, role).map((one) => one.id)),
        ])
  },

  'Which words make this company a customer?': async () => {
    const answers = await ofEach(
      known,
      'customers(first: 50) { edges { node { id } facts { claims { nodes { evidence { quote } } } } } }',
      1,
    )
    for (const id of known) {
      const quotes = answers
        .get(id)
        .customers.edges.map(({ node, facts: why }: Json) => [
          node.id,
          setOf(why.flatMap((fact: Json) => fact.claims.nodes.map((claim: Json) => claim.evidence.quote))),
        ])
      const customers = neighbours(facts, id, 'customers')
      const expected = setOf(customers.map((one) => one.id)).map((customer) => [
        customer,
        setOf(
          customers.filter((one) => one.id === customer).flatMap(({ fact }) => fact.claims.map(({ quote }) => quote)),
        ),
      ])
      expect(quotes.sort()).toEqual(expected.sort())
    }
  },

  'What does a company pay its suppliers?': async () => {
    const answers = await ofEach(
      companies,
      'spend(first: 50) { nodes { to { id } amount { min max currency period } } }',
      40,
    )
    let sums = 0
    for (const id of companies) {
      const paid = facts.filter(
        ({ type, subject, object, status }) =>
          (type === 'BUYS_FROM' || type === 'USES') &&
          subject === id &&
          (status === 'CURRENT' || (status === 'ENDED' && kindOf(object!) === 'Organization')),
      )
      const expected = paid.flatMap((fact) => {
        const newest = newestWith(fact, 'amount')
        return newest.length > 0 ? [{ to: fact.object, sums: newest.map(sumOf) }] : []
      })
      const spend = answers.get(id).spend.nodes
      expect(setOf(spend.map((each: Json) => each.to.id))).toEqual(setOf(expected.map(({ to }) => to!)))
      expect(spend).toHaveLength(expected.length)
      for (const { to, amount } of spend) {
        const possible = expected.filter((each) => each.to === to.id).flatMap((each) => each.sums)
        expect(possible).toContain(sumOf({ ...amount, period: amount.period?.toLowerCase() ?? null }))
      }
      sums += expected.length
    }
    expect(sums).toBeGreaterThan(10)
  },

  "How large a part of a supplier's business is one customer?": async () => {
    const answers = await ofEach(
      companies,
      `concentration {
      customerCount unknownCustomers customers { customer { id } share { value } amount { min } }
    }`,
      50,
    )
    let shares = 0
    for (const id of companies) {
      const customers = neighbours(facts, id, 'customers')
      const weighed = customers.filter(
        ({ fact }) => newestWith(fact, 'share').length > 0 || newestWith(fact, 'amount').length > 0,
      )
      const answer = answers.get(id).concentration
      expect([id, answer.customerCount]).toEqual([id, setOf(customers.map((one) => one.id)).length])
      expect(setOf(answer.customers.map(({ customer }: Json) => customer.id))).toEqual(
        setOf(weighed.map((one) => one.id)),
      )
      expect(answer.unknownCustomers).toBe(answer.customerCount - setOf(weighed.map((one) => one.id)).length)
      for (const { customer, share } of answer.customers) {
        const stated = weighed.filter((one) => one.id === customer.id).flatMap(({ fact }) => newestWith(fact, 'share'))
        if (share) expect(stated).toContain(share.value)
        else
          expect(weighed.some((one) => one.id === customer.id && newestWith(one.fact, 'share').length === 0)).toBe(true)
        shares += Number(share !== null)
      }
    }
    expect(shares).toBeGreaterThan(3)
  },

  'On whom does a company depend, and on whom do those depend?': async () => {
    for (const id of known)
      for (const rollUp of [true, false]) {
        const { dependencies: answer } = await get(
          `query ($id: String!, $rollUp: Boolean) { dependencies(company: $id, depth: 3, rollUp: $rollUp) {
            truncated nodes { entity { id } depth }
          } }`,
          { id, rollUp },
        )
        expect(answer.truncated).toBe(false)
        expect(setOf(answer.nodes.map(({ entity, depth }: Json) => `${entity.id} ${depth}`))).toEqual(
          dependencies(facts, id, 3, rollUp),
        )
      }
  },

  'How does one company depend on another?': async () => {
    let ways = 0
    for (const from of known)
      for (const to of known.slice(0, 5)) {
        const { path } = await get(
          'query ($from: String!, $to: String!) { path(from: $from, to: $to, maxSteps: 5) { hops { from { id } to { id } } } }',
          { from, to },
        )
        expect([from, to, path?.hops.length ?? null]).toEqual([
          from,
          to,
          from === to ? null : wayBetween(facts, from, to, 5),
        ])
        ways += Number(path !== null)
      }
    expect(ways).toBeGreaterThan(0)
  },

  'On whom do two companies both depend?': async () => {
    for (const a of known.slice(0, 6))
      for (const b of known.slice(0, 6)) {
        const { sharedSuppliers } = await get(
          'query ($a: String!, $b: String!) { sharedSuppliers(a: $a, b: $b) { nodes { supplier { id } } } }',
          { a, b },
        )
        const theirs = new Set(allSuppliers(facts, b))
        expect(setOf(sharedSuppliers.nodes.map(({ supplier }: Json) => supplier.id))).toEqual(
          allSuppliers(facts, a).filter((id) => theirs.has(id)),
        )
      }
  },

  'Where does a company have no alternative?': async () => {
    for (const id of known) {
      const { soleSupplier } = await get(
        'query ($id: String!) { soleSupplier(company: $id) { supplierCount supplier { id } } }',
        { id },
      )
      const all = allSuppliers(facts, id)
      expect([soleSupplier.supplierCount, name(soleSupplier.supplier)]).toEqual([
        all.length,
        all.length === 1 ? all[0] : null,
      ])
    }
  },

  'Who has nobody else to buy from?': async () => {
    for (const id of known) {
      const { soleSupplier } = await get(
        'query ($id: String!) { soleSupplier(company: $id) { reliantCustomers(first: 100) { nodes { id } } } }',
        { id },
      )
      expect(ids(soleSupplier.reliantCustomers.nodes)).toEqual(reliant(facts, id))
    }
  },

  'Who is hit if a supplier fails?': () => expectImpact('CUSTOMERS', 2, (id) => dependents(facts, id, 2)),
  'Who is hit if a customer fails?': () => expectImpact('SUPPLIERS', 1, (id) => dependencies(facts, id, 1, false)),

  'Who may compete without anybody saying so?': async () => {
    const answers = await ofEach(companies, 'inferredCompetitors(first: 200) { nodes { company { id } stated } }', 20)
    for (const id of companies) {
      const rivals = new Set(neighbours(facts, id, 'competitors').map((one) => one.id))
      const found = answers.get(id).inferredCompetitors.nodes
      expect([id, ...setOf(found.map(({ company }: Json) => company.id))]).toEqual([id, ...inferred(facts, id)])
      for (const { company, stated } of found) expect(stated).toBe(rivals.has(company.id))
    }
  },

  'What happened to a company, and when?': async () => {
    const answers = await ofEach(known, `timeline(first: 200) { nodes { date event fact { ${ends} } } }`, 1)
    for (const id of known) {
      const about = facts.filter(({ subject, object, product }) => [subject, object, product].includes(id))
      const expected = about.flatMap((fact) => {
        const { from, to } = heldOf(fact)
        const what = goldTriple(fact)
        if (fact.status === 'ENDED') return to ? [`${to} ENDED ${what}`] : []
        if (fact.status !== 'CURRENT' || !from) return []
        if (fact.type !== 'REPORTS') return [`${from} FIRST_SEEN ${what}`]
        const firm = supports(fact).filter(isFirm)
        return [`${lastOf(firm.map(({ day }) => day))} REPORTED ${what}`]
      })
      const found = answers
        .get(id)
        .timeline.nodes.map(({ date, event, fact }: Json) => `${date} ${event} ${triple(fact)}`)
      expect(found.sort()).toEqual(expected.sort())
    }
  },

  'What changed in a year?': async () => {
    const days = facts.flatMap(({ claims }) => claims.map(({ day }) => day)).filter(Boolean)
    const [from, to] = [`${firstOf(days).slice(0, 4)}-01-01`, `${lastOf(days).slice(0, 4)}-06-30`]
    const types = ['BUYS_FROM', 'USES', 'PARENT_OF']
    const page = `(first: 200) { totalCount nodes { ${ends} } }`
    const { changes } = await get(
      `query ($from: Date!, $to: Date!) { changes(from: $from, to: $to, types: [BUYS_FROM, USES, PARENT_OF]) {
        new${page} ended${page} disputed${page}
      } }`,
      { from, to },
    )
    const inside = (day: string | null) => day !== null && day >= from && day <= to
    const some = facts.filter(({ type }) => types.includes(type))
    const began = some.filter((fact) => fact.status === 'CURRENT' && inside(heldOf(fact).from))
    const ended = some.filter((fact) => fact.status === 'ENDED' && inside(heldOf(fact).to))
    const disputed = some.filter(
      (fact) => fact.status === 'DISPUTED' && inside(lastOf(fact.claims.map(({ day }) => day))),
    )
    for (const [answer, expected] of [
      [changes.new, began],
      [changes.ended, ended],
      [changes.disputed, disputed],
    ]) {
      expect(answer.totalCount).toBe(expected.length)
      if (expected.length <= 200) expect(answer.nodes.map(triple).sort()).toEqual(expected.map(goldTriple).sort())
    }
    expect(Math.min(began.length, ended.length)).toBeGreaterThan(0)
  },

  'Who supplied a company on a day in the past?': async () => {
    const days = setOf(facts.flatMap(({ claims }) => claims.map(({ day }) => day)).filter(Boolean))
    for (const day of [days[0]!, days[Math.floor(days.length / 2)]!, days.at(-1)!]) {
      const answers = await ofEach(companies, `suppliers(first: 50, asOf: "${day}") { nodes { id } }`, 100)
      for (const id of companies)
        expect([day, id, ...ids(answers.get(id).suppliers.nodes)]).toEqual([day, id, ...suppliersOn(facts, id, day)])
    }
  },

  'Where do articles contradict one another?': async () => {
    const { contradictions } = await get(
      `{ contradictions(first: 200) { totalCount nodes { kind facts { ${ends} } } } }`,
    )
    const found = contradictions.nodes.map((each: Json) => [each.kind, ...each.facts.map(triple).sort()].join(' '))
    const denied = facts.filter(({ status }) => status === 'DISPUTED').map((fact) => `DENIED ${goldTriple(fact)}`)
    const overlap = (one: (typeof facts)[number], other: (typeof facts)[number]) => {
      const [a, b] = [one, other].map((fact) => supports(fact).map(({ day }) => day))
      return firstOf(a!) <= lastOf(b!) && firstOf(b!) <= lastOf(a!)
    }
    const pairs = facts.flatMap((one, at) => facts.slice(at + 1).map((other) => [one, other] as const))
    const exclusive = pairs.filter(([one, other]) => {
      if (one.type !== other.type || one.status !== 'CURRENT' || other.status !== 'CURRENT') return false
      if (one.type === 'HOLDS_ROLE')
        return (
          one.role === 'chief executive' &&
          other.role === one.role &&
          one.object === other.object &&
          overlap(one, other)
        )
      const articles = new Set(supports(one).map(({ articleId }) => articleId))
      const isApart = !supports(other).some(({ articleId }) => articles.has(articleId))
      return one.type === 'HEADQUARTERED_IN' && one.subject === other.subject && isApart && overlap(one, other)
    })
    const excluding = exclusive.map((pair) => `EXCLUSIVE ${pair.map(goldTriple).sort().join(' ')}`)
    expect(found.sort()).toEqual([...denied, ...excluding].sort())
    expect(found.length).toBeGreaterThan(0)
  },

  'Who competes with whom?': async () => {
    for (const id of known) {
      const { competitors } = await get(
        `query ($id: String!) { competitors(company: $id, first: 100) {
          totalCount edges { node { id } facts { sourceCount } }
        } }`,
        { id },
      )
      const rivals = neighbours(facts, id, 'competitors')
      const found = competitors.edges.map(({ node, facts: why }: Json) => `${node.id} ${why[0].sourceCount}`)
      expect(found.sort()).toEqual(rivals.map((one) => `${one.id} ${sourcesOf(one.fact)}`).sort())
      expect(competitors.totalCount).toBe(rivals.length)
    }
  },

  'Who left whom, and for whom?': async () => {
    const { switches } = await get(
      '{ switches(first: 200) { totalCount nodes { company { id } from { id } to { id } stated } } }',
    )
    const supply = facts.filter(({ type }) => type === 'BUYS_FROM' || type === 'USES')
    const expected = supply
      .filter(({ status }) => status === 'ENDED')
      .flatMap((left) => {
        const words = new Set(supports(left).map(({ articleId, quote }) => articleId + quote))
        const next = supply.filter(
          ({ status, subject, object }) =>
            (status === 'CURRENT' || status === 'PLANNED') && subject === left.subject && object !== left.object,
        )
        const stated = next.filter((fact) =>
          supports(fact).some(({ articleId, quote }) => words.has(articleId + quote)),
        )
        const likely = next.filter(({ product }) => product !== null && product === left.product)
        const row = (to: string | null, isStated: boolean) => JSON.stringify([left.subject, left.object, to, isStated])
        if (stated.length > 0) return stated.map(({ object }) => row(object, true))
        return likely.length > 0 ? likely.map(({ object }) => row(object, false)) : [row(null, false)]
      })
    const found = switches.nodes.map((each: Json) =>
      JSON.stringify([each.company.id, each.from.id, name(each.to), each.stated]),
    )
    expect(found.sort()).toEqual(expected.sort())
    expect(expected.length).toBeGreaterThan(20)
  },

  'What is only planned, hedged, asked or disputed?': async () => {
    const statuses = ['PLANNED', 'HEDGED', 'QUESTIONED', 'DISPUTED', 'DENIED']
    const answer = await get(
      `query ($statuses: [FactStatus!]) { facts(filter: { statuses: $statuses }, first: 200) {
        totalCount nodes { ${ends} status }
      } }`,
      { statuses },
    )
    const expected = facts.filter(({ status }) => statuses.includes(status))
    expect(answer.facts.nodes.map((fact: Json) => `${fact.status} ${triple(fact)}`).sort()).toEqual(
      expected.map((fact) => `${fact.status} ${goldTriple(fact)}`).sort(),
    )
    expect(answer.facts.totalCount).toBe(expected.length)
  },

  'Who owns a company, and what else does the owner own?': async () => {
    const owned = companies.filter((id) => neighbours(facts, id, 'parents').length > 0)
    const answers = await ofEach(
      owned,
      'parents(first: 10) { nodes { id subsidiaries(first: 50) { nodes { id } } } }',
      10,
    )
    for (const id of owned)
      for (const parent of answers.get(id).parents.nodes)
        expect(ids(parent.subsidiaries.nodes)).toEqual(
          setOf(neighbours(facts, parent.id, 'subsidiaries').map((one) => one.id)),
        )
  },

  'Who runs and who founded a company?': async () => {
    const answers = await ofEach(companies, 'people(first: 50) { edges { node { id } facts { role } } }', 40)
    for (const id of companies) {
      const found = answers
        .get(id)
        .people.edges.flatMap(({ node, facts: why }: Json) =>
          why.map((fact: Json) => `${node.id} ${fact.role.toLowerCase()}`),
        )
      const expected = neighbours(facts, id, 'people').map((one) => `${one.id} ${one.fact.role}`)
      expect([id, ...found.map(plainRole).sort()]).toEqual([id, ...expected.map(plainRole).sort()])
    }
  },

  'Who put money into a company, and how much?': async () => {
    const answers = await ofEach(
      companies,
      'investors(first: 50) { edges { node { id } facts { amount { min max currency period } } } }',
      40,
    )
    for (const id of companies) {
      for (const { node, facts: why } of answers.get(id).investors.edges) {
        const own = neighbours(facts, id, 'investors').filter((one) => one.id === node.id)
        const possible = own.flatMap(({ fact }) => newestWith(fact, 'amount')).map(sumOf)
        for (const { amount } of why) if (amount) expect(possible).toContain(sumOf(amount))
        expect(why.some(({ amount }: Json) => amount)).toBe(possible.length > 0)
      }
    }
  },

  'What has a company reported?': async () => {
    const answers = await ofEach(companies, 'figures(first: 100) { nodes { status figure { value unit } } }', 50)
    for (const id of companies) {
      const own = facts.filter(({ type, subject }) => type === 'REPORTS' && subject === id)
      const found = answers.get(id).figures.nodes
      expect([id, found.length]).toEqual([id, own.length])
      const possible = own.flatMap((fact) => newestWith(fact, 'figure')).map(({ value, unit }) => `${value} ${unit}`)
      for (const { figure } of found) if (figure) expect(possible).toContain(`${figure.value} ${figure.unit}`)
    }
  },

  'What do two companies have to do with each other?': async () => {
    for (const other of known.filter((id) => id !== MICROSOFT)) {
      const answers = await ofEach(
        [MICROSOFT],
        `facts(filter: { company: "${other}" }, first: 100) { nodes { ${ends} status } }`,
      )
      const between = facts.filter(({ subject, object, product }) => {
        const all = [subject, object, product]
        return all.includes(MICROSOFT) && all.includes(other)
      })
      const found = answers.get(MICROSOFT).facts.nodes.map((fact: Json) => `${fact.status} ${triple(fact)}`)
      expect(found.sort()).toEqual(between.map((fact) => `${fact.status} ${goldTriple(fact)}`).sort())
    }
  },

  'Which facts do at least two publishers state?': async () => {
    const answer = await get(
      `{ facts(filter: { minSources: 2 }, first: 200) { totalCount nodes { ${ends} sourceCount } } }`,
    )
    const expected = facts.filter((fact) => sourcesOf(fact) >= 2)
    expect(answer.facts.nodes.map((fact: Json) => `${fact.sourceCount} ${triple(fact)}`).sort()).toEqual(
      expected.map((fact) => `${sourcesOf(fact)} ${goldTriple(fact)}`).sort(),
    )
    expect(expected.length).toBeGreaterThan(0)
  },

  'What does one article say?': async () => {
    const { articles } = await get(`{ articles(first: 50) { totalCount nodes {
      id title publisher publishedOn claims(first: 60) { totalCount nodes { type subject { id } object { id } evidence { quote } } }
    } } }`)
    expect(articles.totalCount).toBe(cases.length)
    for (const { id, title, publisher, claims } of articles.nodes) {
      const { article, gold } = cases.find((each) => each.article.id === id)!
      expect([title, publisher]).toEqual([article.title ?? null, article.publisher ?? null])
      expect(claims.totalCount).toBe(gold.claims.length)
      expect(claims.nodes.map((claim: Json) => `${claim.type} ${claim.evidence.quote}`).sort()).toEqual(
        gold.claims.map(({ type, quote }) => `${type} ${quote}`).sort(),
      )
    }
  },

  'How was that name spelled?': async () => {
    for (const [text, id] of [
      ['micorsoft', MICROSOFT],
      ['Microsfot', MICROSOFT],
      ['walmrt', 'organization/walmart'],
      ['opneai', 'organization/openai'],
    ]) {
      const { search } = await get('query ($text: String!) { search(text: $text, kinds: [ORGANIZATION]) { id } }', {
        text,
      })
      expect([text, search[0]?.id]).toEqual([text, id])
    }
  },

  'How large is the graph?': async () => {
    const { counts } = await get(
      '{ counts { articles claims facts organizations people products places publishers factsByType { type count } } }',
    )
    const all = setOf(cases.flatMap(({ gold }) => gold.entities.map((one) => `${one.kind}/${one.name.toLowerCase()}`)))
    const ofKind = (kind: string) => all.filter((id) => id.startsWith(`${kind}/`)).length
    expect(counts).toEqual({
      articles: cases.length,
      claims: cases.reduce((sum, { gold }) => sum + gold.claims.length, 0),
      facts: facts.length,
      organizations: ofKind('Organization'),
      people: ofKind('Person'),
      products: ofKind('Product'),
      places: ofKind('Place'),
      publishers: setOf(cases.flatMap(({ article }) => article.publisher ?? [])).length,
      factsByType: counts.factsByType,
    })
    for (const { type, count } of counts.factsByType)
      expect([type, count]).toEqual([type, facts.filter((fact) => fact.type === type).length])
  },
}

it.each(Object.keys(QUESTIONS))('%s', async (question) => QUESTIONS[question]!(), PATIENCE)

it('has every question of the cookbook', () => {
  const page = readFileSync('docs/queries.md', 'utf8')
  const asked = [...page.matchAll(/^## (.+\?)$/gm)].map(([, question]) => question!)
  expect(Object.keys(QUESTIONS).sort()).toEqual(asked.sort())
})

async function expectImpact(on: string, depth: number, expected: (id: string) => string[]) {
  for (const id of known) {
    const { impact } = await get(
      `query ($id: String!, $on: ImpactOn!, $depth: Int) { impact(company: $id, on: $on, depth: $depth) {
        truncated levels { depth count reached { entity { id } depth } }
      } }`,
      { id, on, depth },
    )
    const reached = impact.levels.flatMap((level: Json) => level.reached)
    expect(setOf(reached.map((one: Json) => `${one.entity.id} ${one.depth}`))).toEqual(expected(id))
    for (const level of impact.levels) expect(level.count).toBe(level.reached.length)
  }
}

function sumOf({
  min,
  max,
  currency,
  period,
}: {
  min: number | null
  max: number | null
  currency: string
  period: string | null
}) {
  return JSON.stringify([min, max, currency, period])
}

/** How many publishers state it; an article without one counts by itself. */
function sourcesOf(fact: (typeof facts)[number]): number {
  const said = supports(fact)
  return new Set((said.length > 0 ? said : fact.claims).map(({ source }) => source.toLowerCase())).size
}

/** "CEO" and "chief executive" are shown as one. */
function plainRole(words: string): string {
  return words.toLowerCase().replaceAll('’', "'")
}
