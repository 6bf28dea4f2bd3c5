import { beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '#graph/graph.ts'
import { openGraph } from '#graph/open.ts'
import { useNeo4j } from '../support/neo4j.ts'
import { ledger, wire } from './story.ts'

const neo = useNeo4j()
const held: { graph?: Graph } = {}

beforeAll(async () => {
  const graph = await openGraph(neo.settings)
  await graph.migrate()
  await graph.load([wire, ledger])
  held.graph = graph
  return () => graph.close()
})

describe('an article', () => {
  test('is kept whole, and its mentions point into it', async () => {
    const ids = [wire.article.id, 'https://nowhere.example/', ledger.article.id]
    const [text, nothing, other] = await held.graph!.textsOf(ids)
    expect([text, nothing, other]).toEqual([wire.article.text, null, ledger.article.text])
    const [mentions] = await held.graph!.mentionsOf(ids)
    const known = new Set(wire.mentions.map(({ start, end, entity }) => `${start} ${end} ${entity}`))
    const found = mentions!.flatMap(({ start, end, entities }) => entities.map(({ key }) => `${start} ${end} ${key}`))
    for (const mention of known) expect(found).toContain(mention)
    expect(mentions!.map(({ start }) => start)).toEqual(mentions!.map(({ start }) => start).sort((a, b) => a - b))
  })

  test('takes its text along when it goes', async () => {
    await held.graph!.retract(ledger.article.id)
    const { records } = await neo.driver.executeQuery('MATCH (t:ArticleText) RETURN t.id AS id')
    expect(records.map((record) => record.get('id'))).toEqual([wire.article.id])
    await held.graph!.load([ledger])
  })
})

test('the hubs are those on whom most depend, each dependent counted once', async () => {
  const hubs = await held.graph!.hubs(3)
  expect(hubs.length).toBeGreaterThan(1)
  for (const { company, dependents } of hubs) {
    const { paths } = await held.graph!.dependents(company, { depth: 1 })
    const direct = paths.filter(({ hops }) => hops.length === 1)
    expect(direct.length, company.name).toBe(dependents)
  }
  const counts = hubs.map(({ dependents }) => dependents)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
})
