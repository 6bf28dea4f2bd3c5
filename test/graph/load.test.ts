import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '#graph/graph.ts'
import { openGraph } from '#graph/open.ts'
import type { Extraction } from '#model/extraction.ts'
import { useNeo4j } from '../support/neo4j.ts'
import { clearGraph, dumpGraph } from './dump-graph.ts'
import { makeExtraction } from './make-extraction.ts'
import { ledger, wire } from './story.ts'

const neo = useNeo4j()
let graph: Graph

beforeAll(async () => {
  graph = await openGraph(neo.settings)
  await graph.migrate()
})
afterAll(() => graph?.close())
beforeEach(() => clearGraph(neo.driver))

describe('loading', () => {
  test('the same twice says 0 new, 0 removed, and changes nothing', async () => {
    const first = await graph.load([wire, ledger])
    expect(first).toEqual([
      { articleId: wire.article.id, state: 'new', claims: 15, claimsNew: 15, claimsRemoved: 0 },
      { articleId: ledger.article.id, state: 'new', claims: 6, claimsNew: 6, claimsRemoved: 0 },
    ])
    const before = await dumpGraph(neo.driver)
    const second = await graph.load([wire, ledger])
    for (const outcome of second) expect(outcome).toMatchObject({ state: 'same', claimsNew: 0, claimsRemoved: 0 })
    expect(await dumpGraph(neo.driver)).toEqual(before)
  })

  test('the same article twice in one call is once new and once the same', async () => {
    const states = (await graph.load([ledger, ledger])).map((outcome) => outcome.state)
    expect(states).toEqual(['new', 'same'])
  })

  test('a changed article replaces what it said, and says how much', async () => {
    await graph.load([ledger])
    const alone = await dumpGraph(neo.driver)
    const longer = structuredClone(wire)
    await graph.load([longer])
    const shorter: Extraction = { ...wire, claims: wire.claims.slice(0, 3) }
    expect(await graph.load([shorter])).toMatchObject([
      { state: 'changed', claims: 3, claimsNew: 0, claimsRemoved: 12 },
    ])
    expect(await graph.load([wire])).toMatchObject([{ state: 'changed', claims: 15, claimsNew: 12, claimsRemoved: 0 }])
    await graph.retract(wire.article.id)
    expect(await dumpGraph(neo.driver)).toEqual(alone)
  })

  test('an article that contradicts itself is refused whole, the others go on', async () => {
    const lying = structuredClone(ledger)
    lying.claims[3]!.evidence.quote = 'Intuit said that it buys from Microsoft.'
    const [bad, good] = await graph.load([lying, wire])
    expect(bad).toMatchObject({
      articleId: ledger.article.id,
      state: 'refused',
      claims: 0,
      failure: { code: 'GRAPH_REFUSED' },
    })
    expect(good).toMatchObject({ state: 'new' })
    expect(await graph.article(ledger.article.id)).toBeNull()
  })

  test('what the server refuses sinks one article, not its batch', async () => {
    // A constraint of somebody else's is a refusal that no check of ours foresees.
    const session = neo.driver.session()
    await session.run('CREATE CONSTRAINT one_title FOR (a:Article) REQUIRE a.title IS UNIQUE')
    const others = Array.from({ length: 3 }, (_, at) => small(`Firm${at}`))
    const copy = { ...others[0]!, article: { ...others[0]!.article, id: 'copy', title: wire.article.title! } }
    const outcomes = await graph.load([wire, ledger, copy, ...others])
    await session.run('DROP CONSTRAINT one_title')
    await session.close()
    expect(outcomes.map((outcome) => outcome.state)).toEqual(['new', 'new', 'refused', 'new', 'new', 'new'])
    expect(outcomes[2]!.failure).toMatchObject({ code: 'GRAPH_REFUSED' })
    expect(await graph.article('copy')).toBeNull()
  })

  test('names of 10,000 characters, lone surrogates and odd keys are stored and found again', async () => {
    const long = 'A'.repeat(10_000)
    const odd = ['constructor', '__proto__', 'Yahoo! OR', 'a\ud800b', "Robert'); DROP", '`]->() DELETE', long]
    const text = odd.map((name) => `${name} buys from Acme.`).join(' ')
    const extraction = makeExtraction({
      url: `https://odd.example/${'x'.repeat(9_000)}`,
      text,
      claims: odd.map((name) => ({
        says: `${name} buys from Acme.`,
        type: 'BUYS_FROM',
        subject: name,
        object: 'Acme',
      })),
    })
    expect(await graph.load([extraction])).toMatchObject([{ state: 'new', claims: odd.length }])
    expect(await graph.load([extraction])).toMatchObject([{ state: 'same' }])
    for (const name of odd) expect((await graph.company(name)).company, name.slice(0, 20)).not.toBeNull()
    expect(await graph.retract(extraction.article.id)).toMatchObject({ state: 'retracted' })
    expect(await dumpGraph(neo.driver)).toEqual([])
  })

  test('the same alias of two companies keeps both', async () => {
    await graph.load([
      makeExtraction({
        aliases: { 'Delta Air': ['Delta'], 'Delta Electronics': ['Delta'] },
        claims: [
          {
            says: 'Delta Air buys from Delta Electronics.',
            type: 'BUYS_FROM',
            subject: 'Delta Air',
            object: 'Delta Electronics',
          },
        ],
      }),
    ])
    const { company, others } = await graph.company('delta')
    expect([company!.key, ...others.map((other) => other.key)].sort()).toEqual([
      'organization/delta air',
      'organization/delta electronics',
    ])
  })
})

describe('retracting', () => {
  test('leaves exactly what the other articles say', async () => {
    await graph.load([wire])
    const alone = await dumpGraph(neo.driver)
    await graph.load([ledger])
    expect(await dumpGraph(neo.driver)).not.toEqual(alone)
    expect(await graph.retract(ledger.article.id)).toEqual({
      articleId: ledger.article.id,
      state: 'retracted',
      claimsRemoved: 6,
    })
    expect(await dumpGraph(neo.driver)).toEqual(alone)
  })

  test('the last article leaves nothing, and an unknown one changes nothing', async () => {
    await graph.load([wire])
    await graph.retract(wire.article.id)
    expect(await dumpGraph(neo.driver)).toEqual([])
    expect(await graph.retract('https://nowhere.example')).toMatchObject({ state: 'unknown', claimsRemoved: 0 })
  })
})

describe('direct edges', () => {
  test('stand for current and ended facts only, and follow when a fact changes', async () => {
    await graph.load([wire])
    const intuit = 'organization/intuit'
    expect(await edgesOf(intuit)).toEqual(['BUYS_FROM organization/microsoft', 'PREVIOUSLY_USED organization/openai'])
    expect(await edgesOf('organization/g42')).toEqual([])
    await graph.load([ledger])
    // Intuit denied one of them: a disputed fact draws no edge.
    expect(await edgesOf(intuit)).toEqual(['PREVIOUSLY_USED organization/openai'])
    await graph.retract(ledger.article.id)
    expect(await edgesOf(intuit)).toEqual(['BUYS_FROM organization/microsoft', 'PREVIOUSLY_USED organization/openai'])
  })

  test('of a company with itself do not exist', async () => {
    await graph.load([
      makeExtraction({
        claims: [{ says: 'Acme competes with Acme.', type: 'COMPETES_WITH', subject: 'Acme', object: 'Acme' }],
      }),
    ])
    expect(await edgesOf('organization/acme')).toEqual([])
    expect((await graph.facts({})).total).toBe(1)
  })
})

test('writers at the same time end in the same graph as one after the other', async () => {
  // All fill one fact and name one company in their own ways, and some of them go while others come. Neo4j itself locks
  // nodes with few edges when one is added, so there is a crowd.
  const articles = Array.from({ length: 104 }, (_, at) =>
    makeExtraction({
      url: `https://wire.example/${at}`,
      publisher: `Paper ${at % 8}`,
      aliases: { Acme: [`Acme ${at}`] },
      text: `Acme buys from Beta. Acme ${at}.`,
      claims: [{ says: 'Acme buys from Beta.', type: 'BUYS_FROM', subject: 'Acme', object: 'Beta' }],
    }),
  )
  const [go, come, crowd] = [articles.slice(0, 12), articles.slice(12, 24), articles.slice(24)]
  await graph.load([...come, ...crowd])
  const calm = await dumpGraph(neo.driver)
  await clearGraph(neo.driver)
  await graph.load([...go, ...crowd])

  const writers = await Promise.all([0, 1, 2, 3].map(() => openGraph(neo.settings)))
  await Promise.all(
    writers.map(async (writer, at) => {
      for (let next = at; next < 12; next += writers.length) {
        await writer.load([come[next]!])
        await writer.retract(go[next]!.article.id)
      }
    }),
  )
  await Promise.all(writers.map((writer) => writer.close()))
  expect(await dumpGraph(neo.driver)).toEqual(calm)
})

test('a writer waits for another one, and gives up in time', async () => {
  const session = neo.driver.session()
  const other = session.beginTransaction()
  await other.run("MERGE (l:__Lock {name: 'write'}) SET l.name = 'write'")
  const hasty = await openGraph(neo.settings, { writeDeadline: 1_500, retryFor: 0 })
  try {
    await expect(hasty.load([ledger])).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
  } finally {
    await other.commit()
    await session.close()
    await hasty.close()
  }
  expect(await graph.load([ledger])).toMatchObject([{ state: 'new' }])
})

test('every stored quote and span is the article, byte for byte', async () => {
  await graph.load([wire, ledger])
  for (const { article } of [wire, ledger]) {
    const [claims = []] = await graph.claimsOf([article.id])
    expect(claims.length).toBeGreaterThan(0)
    for (const claim of claims) {
      expect(article.text.slice(claim.start, claim.end)).toBe(claim.quote)
      expect(article.text.slice(claim.sentence.start, claim.sentence.end)).toBe(claim.sentence.text)
    }
  }
})

function small(name: string, url = `https://wire.example/${name}`): Extraction {
  return makeExtraction({
    url,
    publisher: url,
    claims: [{ says: `${name} buys from Acme.`, type: 'BUYS_FROM', subject: name, object: 'Acme' }],
  })
}

async function edgesOf(key: string): Promise<string[]> {
  const session = neo.driver.session()
  const { records } = await session.run(
    'MATCH (:Entity {key: $key})-[r]-(o:Entity) WHERE r.factId IS NOT NULL RETURN type(r) + " " + o.key AS edge ORDER BY edge',
    { key },
  )
  await session.close()
  return records.map((record) => record.get('edge'))
}
