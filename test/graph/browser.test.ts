import { readdirSync, readFileSync } from 'node:fs'
import neo4j from 'neo4j-driver'
import { beforeAll, describe, expect, test } from 'vitest'
import { openGraph } from '#graph/open.ts'
import { CYPHER } from '#graph/statements.ts'
import { useNeo4j } from '../support/neo4j.ts'
import { ledger, wire } from './story.ts'

const neo = useNeo4j()
const folder = new URL('browser/', CYPHER)
const files = readdirSync(folder)

beforeAll(async () => {
  const graph = await openGraph(neo.settings)
  await graph.migrate()
  await graph.load([wire, ledger])
  await graph.close()
})

describe('the saved queries of Neo4j Browser', () => {
  test('are at least eight, each with a name of its own in its first line', () => {
    const names = files.map((file) => read(file).split('\n')[0])
    expect(names.length).toBeGreaterThanOrEqual(8)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^\/\/ \S.{10,}/)
  })

  test.each(files)('%s draws nodes joined by edges, and only reads', async (file) => {
    const session = neo.driver.session({ defaultAccessMode: neo4j.session.READ })
    const { records } = await session.run(read(file))
    await session.close()
    const paths = records.flatMap((record) => Object.values(record.toObject())).filter((value) => value !== null)
    expect(paths.length).toBeGreaterThan(0)
    for (const path of paths) {
      expect(neo4j.isPath(path)).toBe(true)
      expect((path as { length: number }).length).toBeGreaterThan(0)
    }
  })
})

test('the style sheet gives a caption to every label that the queries draw', () => {
  const style = readFileSync(new URL('style.grass', CYPHER), 'utf8')
  for (const label of ['Organization', 'Person', 'Product', 'Place', 'Fact', 'Claim', 'Sentence', 'Article'])
    expect(style).toMatch(new RegExp(`node\\.${label} \\{[^}]*caption: '\\{\\w+\\}';`))
})

test('the style sheet gives what is read more room than names, and a caption of one word enough', () => {
  const style = readFileSync(new URL('style.grass', CYPHER), 'utf8')
  const diameterOf = (label: string) => Number(new RegExp(`node\\.${label} \\{\\s*diameter: (\\d+)px`).exec(style)?.[1])
  expect(diameterOf('Sentence')).toBeGreaterThan(diameterOf('Fact'))
  expect(diameterOf('Fact')).toBeGreaterThan(diameterOf('Organization'))
  // "attributed" at 10 px.
  expect(diameterOf('Claim')).toBeGreaterThanOrEqual(60)
})

function read(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8')
}
