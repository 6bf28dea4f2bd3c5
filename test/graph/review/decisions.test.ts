import { beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '#graph/graph.ts'
import { checkGraph } from '#graph/invariants/index.ts'
import { openGraph } from '#graph/open.ts'
import type { Extraction } from '#model/extraction.ts'
import { useNeo4j } from '../../support/neo4j.ts'
import { clearGraph, dumpGraph } from '../dump-graph.ts'
import { makeExtraction } from '../make-extraction.ts'

const neo = useNeo4j()
const opened: Graph[] = []
let clock = 0
const jane = (reason?: string) => ({ by: 'Jane', at: `2026-01-01T00:00:${String(clock++).padStart(2, '0')}Z`, reason })

const daily = makeExtraction({
  url: 'https://daily.example/a',
  publisher: 'Daily',
  publishedAt: '2025-01-01',
  claims: [
    { says: 'Acme Inc buys from Bolt.', type: 'BUYS_FROM', subject: 'Acme Inc', object: 'Bolt', score: 0.5 },
    { says: 'Acme Inc competes with Crane.', type: 'COMPETES_WITH', subject: 'Acme Inc', object: 'Crane' },
    {
      says: 'Crane owns Dart, says Bolt.',
      type: 'PARENT_OF',
      subject: 'Crane',
      object: 'Dart',
      attribution: { text: 'Bolt', entity: 'organization/bolt' },
    },
  ],
})
const weekly = makeExtraction({
  url: 'https://weekly.example/b',
  publisher: 'Weekly',
  publishedAt: '2025-02-01',
  claims: [
    { says: 'Acme Corporation buys from Bolt.', type: 'BUYS_FROM', subject: 'Acme Corporation', object: 'Bolt' },
    {
      says: 'Acme Corporation competes with Acme Inc.',
      type: 'COMPETES_WITH',
      subject: 'Acme Corporation',
      object: 'Acme Inc',
    },
    { says: 'Echo buys from Dart.', type: 'BUYS_FROM', subject: 'Echo', object: 'Dart' },
  ],
})

/** The same article read by a later version, with other spans and another order. */
function readAgain(extraction: Extraction): Extraction {
  return {
    ...extraction,
    extractor: 'test-2',
    claims: [...extraction.claims].reverse().map((claim, at) => ({
      ...claim,
      id: `x${at}`,
      subjectSpan: { ...claim.subjectSpan, end: claim.subjectSpan.end - 1 },
    })),
  }
}

async function graphOf(...extractions: Extraction[]): Promise<Graph> {
  await clearGraph(neo.driver)
  const graph = opened[0] ?? (await openGraph(neo.settings))
  opened[0] = graph
  await graph.migrate()
  await graph.load(extractions)
  return graph
}

/** The graph but for the decisions themselves. */
async function rest(): Promise<string[]> {
  return (await dumpGraph(neo.driver)).filter((line) => !line.startsWith('(Decision'))
}

async function claimThat(graph: Graph, says: string): Promise<string> {
  const all = (await graph.claimsOf([daily.article.id, weekly.article.id])).flat()
  return all.find(({ quote }) => quote === says)!.claimId
}

async function facts(graph: Graph): Promise<string[]> {
  const { items } = await graph.facts({}, { limit: 100 })
  return items.map(({ subject, type, object, status }) => `${subject.name} ${type} ${object?.name} ${status}`).sort()
}

beforeEach(() => {
  clock = 0
})

describe('a rejected claim', () => {
  test('supports no fact, through loading again, reading again, retracting and loading', async () => {
    const graph = await graphOf(daily, weekly)
    const before = await rest()
    const decision = await graph.reject(await claimThat(graph, 'Acme Inc buys from Bolt.'), jane('a misprint'))
    const gone = 'Acme Inc BUYS_FROM Bolt current'
    expect(await facts(graph)).not.toContain(gone)
    const rejected = await rest()
    expect((await graph.load([daily]))[0]!.state).toBe('same')
    await graph.load([readAgain(daily)])
    expect(await facts(graph)).not.toContain(gone)
    await graph.retract(daily.article.id)
    await graph.load([daily])
    expect(await rest()).toEqual(rejected)
    expect((await graph.related(['organization/bolt'], 'customers'))[0]!.map(({ entity }) => entity.name)).toEqual([
      'Acme Corporation',
    ])
    await graph.undoDecision(decision.id, jane())
    expect(await rest()).toEqual(before)
  })

  test('says who rejected it, when and why, also after it was undone', async () => {
    const graph = await graphOf(daily)
    const id = await claimThat(graph, 'Acme Inc buys from Bolt.')
    const { id: decision } = await graph.reject(id, { by: 'Jane', at: '2026-01-02T03:04:05Z', reason: 'a misprint' })
    expect((await graph.decisions({ inForce: true })).items).toMatchObject([
      {
        action: 'reject',
        by: 'Jane',
        at: '2026-01-02T03:04:05Z',
        reason: 'a misprint',
        undone: null,
        claim: { id, subject: 'Acme Inc', ruleId: 'test' },
      },
    ])
    await graph.undoDecision(decision, { by: 'Jo', at: '2026-01-03T00:00:00Z' })
    expect((await graph.decisions({ inForce: true })).items).toEqual([])
    expect((await graph.decisions()).items).toMatchObject([{ id: decision, undone: { by: 'Jo' } }])
    await expect(graph.undoDecision(decision, jane())).rejects.toMatchObject({ code: 'USAGE' })
  })
})

test('an accepted claim makes its fact surer', async () => {
  const graph = await graphOf(daily)
  const bought = async () => (await graph.facts({ types: ['BUYS_FROM'] })).items[0]!.confidence
  expect(await bought()).toBe(0.5)
  const { id } = await graph.accept(await claimThat(graph, 'Acme Inc buys from Bolt.'), jane())
  expect(await bought()).toBe(0.99)
  await graph.undoDecision(id, jane())
  expect(await bought()).toBe(0.5)
})

test('the newest decision about a claim counts, and undoing it brings the one before back', async () => {
  const graph = await graphOf(daily)
  const id = await claimThat(graph, 'Acme Inc buys from Bolt.')
  await graph.reject(id, jane())
  const rejected = await rest()
  const { id: accepted } = await graph.accept(id, jane())
  expect(await facts(graph)).toContain('Acme Inc BUYS_FROM Bolt current')
  await graph.undoDecision(accepted, jane())
  expect(await rest()).toEqual(rejected)
})

describe('a corrected claim', () => {
  test.each([
    ['its direction', { turned: true }, 'Bolt BUYS_FROM Acme Inc current'],
    ['its type', { type: 'USES' }, 'Acme Inc USES Bolt current'],
    ['its status', { status: 'ended' }, 'Acme Inc BUYS_FROM Bolt ended'],
    ['its modality', { modality: 'hedged' }, 'Acme Inc BUYS_FROM Bolt hedged'],
    ['its polarity', { polarity: 'negative' }, 'Acme Inc BUYS_FROM Bolt denied'],
    ['its object', { object: 'organization/echo' }, 'Acme Inc BUYS_FROM Echo current'],
    ['both its ends', { subject: 'organization/echo', object: 'organization/crane' }, 'Echo BUYS_FROM Crane current'],
  ] as const)('in %s fills another slot, and comes back as it was when that is undone', async (_, change, fact) => {
    const graph = await graphOf(daily, weekly)
    const before = await rest()
    const { id } = await graph.correct(await claimThat(graph, 'Acme Inc buys from Bolt.'), change, jane())
    expect(await facts(graph)).toContain(fact)
    expect(await facts(graph)).not.toContain('Acme Inc BUYS_FROM Bolt current')
    const corrected = await rest()
    await graph.retract(daily.article.id)
    await graph.load([daily])
    expect(await rest()).toEqual(corrected)
    await graph.undoDecision(id, jane())
    expect(await rest()).toEqual(before)
  })

  test('keeps the company that a person named, though the article that named it is retracted', async () => {
    const graph = await graphOf(daily, weekly)
    await graph.correct(await claimThat(graph, 'Acme Inc buys from Bolt.'), { object: 'organization/echo' }, jane())
    await graph.retract(weekly.article.id)
    expect(await facts(graph)).toContain('Acme Inc BUYS_FROM Echo current')
  })

  test('must say something that can be', async () => {
    const graph = await graphOf(daily)
    const id = await claimThat(graph, 'Acme Inc buys from Bolt.')
    await expect(graph.correct(id, {}, jane())).rejects.toMatchObject({ code: 'USAGE' })
    await expect(graph.correct(id, { object: 'organization/nobody' }, jane())).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(graph.correct(id, { type: 'REPORTS' }, jane())).rejects.toMatchObject({ code: 'USAGE' })
    await expect(graph.reject('claim/none', jane())).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('merged companies', () => {
  const [inc, corporation] = ['organization/acme inc', 'organization/acme corporation']

  test('are one, by all their names, with the facts of both, until that is undone', async () => {
    const graph = await graphOf(daily, weekly)
    const before = await rest()
    const { id } = await graph.mergeCompanies(inc, corporation, jane('its legal name'))
    expect((await graph.company('Acme Inc')).company).toMatchObject({ key: corporation, name: 'Acme Corporation' })
    expect(await graph.entities([inc])).toEqual([null])
    const [bought] = (await graph.facts({ types: ['BUYS_FROM'], company: corporation })).items
    expect(bought).toMatchObject({ claimCount: 2, sourceCount: 2 })
    expect((await graph.related([corporation], 'competitors'))[0]!.map(({ entity }) => entity.name)).toEqual(['Crane'])
    await graph.undoDecision(id, jane())
    expect(await rest()).toEqual(before)
  })

  test('stay one when articles are loaded that know nothing of it', async () => {
    const graph = await graphOf(daily, weekly)
    await graph.mergeCompanies(inc, corporation, jane())
    const merged = await dumpGraph(neo.driver)
    await graph.retract(daily.article.id)
    await graph.retract(weekly.article.id)
    await graph.load([weekly])
    await graph.load([daily])
    expect(await dumpGraph(neo.driver)).toEqual(merged)
  })

  test('can be merged on, and taken apart in any order', async () => {
    const graph = await graphOf(daily, weekly)
    const before = await rest()
    const first = await graph.mergeCompanies(inc, corporation, jane())
    const second = await graph.mergeCompanies(corporation, 'organization/echo', jane())
    expect((await graph.company('Acme Inc')).company?.key).toBe('organization/echo')
    await graph.undoDecision(first.id, jane())
    expect((await graph.company('Acme Inc')).company?.key).toBe(inc)
    expect((await graph.company('Acme Corporation')).company?.key).toBe('organization/echo')
    await graph.undoDecision(second.id, jane())
    expect(await rest()).toEqual(before)
  })

  test('must be two, and of one kind', async () => {
    const graph = await graphOf(daily)
    await expect(graph.mergeCompanies(inc, inc, jane())).rejects.toMatchObject({ code: 'USAGE' })
    await expect(graph.mergeCompanies(inc, 'organization/nobody', jane())).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('a company that is split', () => {
  test('leaves what one article says of it to another, also when that is loaded again', async () => {
    const graph = await graphOf(daily, weekly)
    const before = await rest()
    const { id } = await graph.splitCompany(
      'organization/bolt',
      'Bolt (Ohio)',
      { articles: [weekly.article.id] },
      jane(),
    )
    expect(await facts(graph)).toContain('Acme Corporation BUYS_FROM Bolt (Ohio) current')
    expect(await facts(graph)).toContain('Acme Inc BUYS_FROM Bolt current')
    expect((await graph.company('bolt (ohio)')).company?.name).toBe('Bolt (Ohio)')
    const apart = await dumpGraph(neo.driver)
    await graph.retract(weekly.article.id)
    await graph.load([weekly])
    expect(await dumpGraph(neo.driver)).toEqual(apart)
    await graph.undoDecision(id, jane())
    expect(await rest()).toEqual(before)
  })

  test('leaves it also what was merged into it before', async () => {
    const graph = await graphOf(daily, weekly)
    await graph.mergeCompanies('organization/acme inc', 'organization/acme corporation', jane())
    const merged = await rest()
    const where = { articles: [daily.article.id] }
    const { id } = await graph.splitCompany('organization/acme corporation', 'Acme (Texas)', where, jane())
    expect(await facts(graph)).toContain('Acme (Texas) BUYS_FROM Bolt current')
    expect(await facts(graph)).toContain('Acme Corporation BUYS_FROM Bolt current')
    await graph.undoDecision(id, jane())
    expect(await rest()).toEqual(merged)
  })
})

test('deciding first and loading then makes the same graph as loading first', async () => {
  const graph = await graphOf(daily, weekly)
  await graph.reject(await claimThat(graph, 'Echo buys from Dart.'), jane())
  await graph.correct(
    await claimThat(graph, 'Crane owns Dart, says Bolt.'),
    { turned: true, object: 'organization/acme inc' },
    jane(),
  )
  await graph.mergeCompanies('organization/acme inc', 'organization/acme corporation', jane())
  await graph.splitCompany('organization/bolt', 'Bolt (Ohio)', { names: ['Bolt'] }, jane())
  const decided = await dumpGraph(neo.driver)
  expect((await checkGraph(neo.settings)).findings.flatMap(({ wrong }) => wrong)).toEqual([])
  const decisions = (await graph.decisions({}, { limit: 100 })).items
  await clearGraph(neo.driver)
  expect(await graph.importDecisions(decisions)).toBe(4)
  await graph.load([weekly])
  const alone = await dumpGraph(neo.driver)
  await graph.load([daily])
  expect(await dumpGraph(neo.driver)).toEqual(decided)
  expect(await graph.importDecisions(decisions)).toBe(0)
  await graph.retract(daily.article.id)
  expect(await dumpGraph(neo.driver)).toEqual(alone)
})

describe('what a person should look at', () => {
  test('are companies that may be one, with what is said of each, until somebody tells them apart', async () => {
    const graph = await graphOf(daily, weekly)
    const [asked] = await graph.reviewQueue(['sameCompany'])
    expect(asked!.companies.map(({ name }) => name)).toEqual(['Acme Corporation', 'Acme Inc'])
    expect(asked!.claims.map(({ quote }) => quote)).toEqual(
      expect.arrayContaining(['Acme Inc competes with Crane.', 'Acme Corporation buys from Bolt.']),
    )
    await graph.keepApart('organization/acme inc', 'organization/acme corporation', jane())
    expect(await graph.reviewQueue(['sameCompany'])).toEqual([])
  })

  test('are companies whose names only look alike, which stay two', async () => {
    const posing = makeExtraction({
      url: 'https://daily.example/lookalikes',
      claims: [
        { says: 'Мicrosoft buys from Bolt.', type: 'BUYS_FROM', subject: 'Мicrosoft', object: 'Bolt' },
        { says: 'Microsoft buys from Bolt.', type: 'BUYS_FROM', subject: 'Microsoft', object: 'Bolt' },
        { says: 'ВОLТ competes with Crane.', type: 'COMPETES_WITH', subject: 'ВОLТ', object: 'Crane' },
        { says: 'Рога и Копыта buys from Bolt.', type: 'BUYS_FROM', subject: 'Рога и Копыта', object: 'Bolt' },
      ],
    })
    const graph = await graphOf(posing)
    const asked = await graph.reviewQueue(['sameCompany'])
    expect(asked.map(({ companies, why }) => [...companies.map(({ name }) => name), why])).toEqual([
      ['Bolt', 'ВОLТ', '"воlт" looks like "bolt", in letters of another script'],
      ['Microsoft', 'Мicrosoft', '"мicrosoft" looks like "microsoft", in letters of another script'],
    ])
  })

  test('are claims of rules that are often wrong, until somebody has decided', async () => {
    const graph = await graphOf(daily, weekly)
    const [asked, ...others] = await graph.reviewQueue(['isItSo'])
    expect(others).toEqual([])
    expect(asked!.claims[0]!.quote).toBe('Acme Inc buys from Bolt.')
    await graph.accept(asked!.claims[0]!.claimId, jane())
    expect(await graph.reviewQueue(['isItSo'])).toEqual([])
  })

  test('are words without a name of which it is unsure whom they mean', async () => {
    const sure = makeExtraction({
      url: 'https://daily.example/they',
      claims: [
        {
          says: 'They bought steel from Bolt.',
          type: 'BUYS_FROM',
          subject: 'Acme Inc',
          object: 'Bolt',
          subjectWords: 'They',
        },
      ],
      text: 'They bought steel from Bolt.',
    })
    const anaphors = [
      { entity: 'organization/acme inc', start: 0, end: 4, text: 'They', method: 'pronoun' as const, score: 0.4 },
    ]
    const graph = await graphOf({ ...sure, anaphors })
    const [asked] = await graph.reviewQueue(['whoIsMeant'])
    expect(asked).toMatchObject({ why: '"They" was taken for Acme Inc', score: 0.4, companies: [{ name: 'Acme Inc' }] })
  })
})
