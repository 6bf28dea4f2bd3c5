import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/commands.ts'
import { useNeo4j } from '../support/neo4j.ts'
import { wiregraph } from '../support/wiregraph.ts'

const neo4j = useNeo4j()

const ARTICLES = {
  'customers.txt': 'Walmart buys cloud services from Microsoft. Intuit buys chips from Nvidia.',
  'parents.txt':
    'Microsoft owns GitHub. ByteDance is the parent of TikTok. Walmart buys cloud services from Microsoft.',
  'rivals.txt': 'Microsoft competes with Google. Satya Nadella is the chief executive of Microsoft.',
}

async function articles(): Promise<string[]> {
  const folder = await temporaryFolder()
  const files = Object.keys(ARTICLES).map((name) => join(folder, name))
  for (const [i, text] of Object.values(ARTICLES).entries()) await writeFile(files[i]!, text)
  return files
}

/** Every node and edge as text, for comparing two graphs. */
async function wholeGraph(): Promise<string[]> {
  const { records } = await neo4j.driver.executeQuery(`
    MATCH (n) WHERE NOT n:Migration AND NOT n:__Migration
    RETURN labels(n) AS labels, properties(n) AS properties, null AS from, null AS to
    UNION ALL
    MATCH (a)-[r]->(b)
    RETURN [type(r)] AS labels, properties(r) AS properties, properties(a) AS from, properties(b) AS to`)
  return records.map((record) => JSON.stringify(record.toObject())).sort()
}

async function load(inputs: readonly string[], env: Record<string, string> = { ...neo4j.env }) {
  const run = await wiregraph(['load', ...inputs, '--json'], { env })
  return { ...run, outcome: run.stdout ? JSON.parse(run.stdout) : undefined }
}

describe('wiregraph load', () => {
  it('fills the graph, and the same load again changes nothing and says so', async () => {
    await neo4j.empty()
    const files = await articles()
    const first = await load(files)
    expect(first).toMatchObject({ exit: 0, outcome: { new: 3, changed: 0, same: 0, refused: 0, refusals: [] } })
    expect(first.outcome.claims).toBeGreaterThan(4)
    const graph = await wholeGraph()
    const second = await load(files)
    expect(second).toMatchObject({ exit: 0, outcome: { new: 0, changed: 0, same: 3 } })
    expect(await wholeGraph()).toEqual(graph)
    const inOtherOrder = await load(files.toReversed())
    expect(inOtherOrder.outcome).toMatchObject({ same: 3 })
  })

  it('names what it cannot read, loads the rest, and ends with 3', async () => {
    await neo4j.empty()
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'empty.txt'), '')
    await writeFile(
      join(folder, 'binary.txt'),
      Uint8Array.from({ length: 4_096 }, (_, i) => (i * 7) % 256),
    )
    await writeFile(join(folder, 'good.txt'), 'Walmart buys cloud services from Microsoft.')
    await mkdir(join(folder, 'nothing'))
    const { outcome, stderr, exit } = await load([folder, join(folder, 'missing.txt')])
    expect(outcome).toMatchObject({ new: 1, refused: 3 })
    expect(outcome.refusals.map(({ input }: { input: string }) => input.split('/').at(-1)).sort()).toEqual([
      'binary.txt',
      'empty.txt',
      'missing.txt',
    ])
    expect(stderr.match(/^refused: /gm)).toHaveLength(3)
    expect(stderr).not.toMatch(/^ +at /m)
    expect(exit).toBe(3)
  })

  it('--dry-run prints the claims and loads nothing', async () => {
    await neo4j.empty()
    const { stdout, exit } = await wiregraph(['load', '--dry-run', ...(await articles())], { env: { ...neo4j.env } })
    expect(stdout).toMatch(/BUYS_FROM/)
    expect(exit).toBe(0)
    expect(await wholeGraph()).toEqual([])
  })

  it.each([
    ['an input that is not there', 6, ['/no/such/article.txt'], {}],
    ['a wrong password', 4, ['LICENSE'], { NEO4J_PASSWORD: 'wrong' }],
    ['no Neo4j at the address', 5, ['LICENSE'], { NEO4J_URI: 'bolt://127.0.0.1:1' }],
  ])('%s ends with %i, in a sentence', async (_, code, inputs, env) => {
    const { stderr, exit } = await load(inputs, { ...neo4j.env, ...env })
    expect(stderr).toMatch(/^(error|refused): .+/m)
    expect(stderr).not.toMatch(/^ +at /m)
    expect(exit).toBe(code)
  })

  it('without any Neo4j says how to get one', async () => {
    const folder = await temporaryFolder()
    const { stderr, exit } = await load(['LICENSE'], { XDG_DATA_HOME: folder })
    expect(stderr).toContain('wiregraph db start')
    expect(exit).toBe(5)
  })
})
