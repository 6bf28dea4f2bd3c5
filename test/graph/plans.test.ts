import { readdirSync } from 'node:fs'
import type { Plan } from 'neo4j-driver'
import { beforeAll, expect, test } from 'vitest'
import { openGraph } from '#graph/open.ts'
import { CYPHER, EDGE_TYPES, statement, statementFor } from '#graph/statements.ts'
import { useNeo4j } from '../support/neo4j.ts'

const neo = useNeo4j()

beforeAll(async () => {
  const graph = await openGraph(neo.settings)
  await graph.migrate()
  await graph.close()
}, 240_000)

const names = ['load', 'project'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, CYPHER)).map((file) => `${folder}/${file.replace('.cypher', '')}`),
)

// Their first plan is kept while the graph grows, and in an empty graph reading all that there is looks cheap.
test.each(names)('%s is planned in an empty graph as it should be in a full one', async (name) => {
  const types = statement(name).includes('RELATION') ? EDGE_TYPES : []
  const texts = types.length > 0 ? types.map((type) => statementFor(name, [type])) : [statement(name)]
  const session = neo.driver.session()
  try {
    for (const text of texts) {
      const { summary } = await session.run(`EXPLAIN ${text}`)
      expect(text).toMatch(/^CYPHER replan=skip /)
      expect(operatorsOf(summary.plan as Plan).filter((operator) => /Scan|Join/.test(operator))).toEqual([])
    }
  } finally {
    await session.close()
  }
})

const operatorsOf = ({ operatorType, children }: Plan): string[] => [operatorType, ...children.flatMap(operatorsOf)]
