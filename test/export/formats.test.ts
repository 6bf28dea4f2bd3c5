import { execFile, execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import jsonld from 'jsonld'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FORMATS, type FormatName } from '#export/index.ts'
import { type GraphExport, openExport } from '#graph/exports.ts'
import type { Graph } from '#graph/graph.ts'
import { openGraph } from '#graph/open.ts'
import { clearGraph, dumpGraph } from '../graph/dump-graph.ts'
import { makeExtraction } from '../graph/make-extraction.ts'
import { ledger, wire } from '../graph/story.ts'
import { temporaryFolder } from '../support/commands.ts'
import { useNeo4j } from '../support/neo4j.ts'

const neo = useNeo4j()
const HOSTILE = "=cmd|'/c calc'!A0 \u0001\u000b\ud83d\ude00 \\u0027 \\ ' \" <b>&amp;</b> ]]> \u2028\r\n\t\u202e`\uffff"
const hostile = makeExtraction({
  url: 'https://wire.example/a?b=1&c="2"',
  title: `=HYPERLINK("http://evil.example") ${HOSTILE}`,
  publisher: '@Wire <script>alert(1)</script>',
  claims: [
    { says: `=Acme & Sons ${HOSTILE} buys from -Bolt.`, type: 'BUYS_FROM', subject: '=Acme & Sons', object: '-Bolt' },
  ],
})
let graph: Graph
let source: GraphExport

beforeAll(async () => {
  graph = await openGraph(neo.settings)
  await graph.migrate()
  await graph.load([wire, ledger, hostile])
  source = await openExport(neo.settings)
})

afterAll(async () => {
  await source?.close()
  await graph?.close()
})

async function written(format: FormatName, company?: string, facts?: readonly string[]): Promise<string> {
  const pieces: string[] = []
  for await (const piece of FORMATS[format].write(source, { company, facts })) pieces.push(piece)
  return pieces.join('')
}

async function claimCount(): Promise<number> {
  return (await graph.counts()).claims
}

describe('CSV', () => {
  test('has one line a claim, and a spreadsheet finds no formula in it', async () => {
    const rows: Record<string, string>[] = parse(await written('csv'), { columns: true })
    expect(rows).toHaveLength(await claimCount())
    expect(rows.flatMap(Object.values).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    const row = rows.find(({ object }) => object === "'-Bolt")!
    expect(row.quote).toBe(`'${hostile.claims[0]!.evidence.quote}`)
  })

  test('of a company holds the claims of its facts alone', async () => {
    const rows: Record<string, string>[] = parse(await written('csv', 'organization/tiktok'), { columns: true })
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.length).toBeLessThan(await claimCount())
    for (const { subject, object } of rows) expect([subject, object]).toContain('TikTok')
  })
})

test('JSON lines are claims, sorted, with the words that say them', async () => {
  const claims = (await written('jsonl'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const ids = claims.map(({ claimId }) => claimId)
  expect(ids).toEqual([...ids].sort())
  expect(claims).toHaveLength(await claimCount())
  for (const { quote, sentence } of claims) expect(sentence.text).toContain(quote)
})

test('GraphML is XML 1.0 whose edges join nodes that are there, and holds what holds', async () => {
  const nodes = new Map<string, Record<string, string>>()
  const edges: Record<string, string>[] = []
  await readXml(await written('graphml'), nodes, edges)
  expect([...nodes.values()].map(({ 'n-label': label }) => label)).toEqual(
    expect.arrayContaining(['Microsoft', 'TikTok', '=Acme & Sons', '-Bolt']),
  )
  for (const { source, target } of edges) expect([nodes.has(source!), nodes.has(target!)]).toEqual([true, true])
  const session = neo.driver.session()
  const drawn = await session.run('MATCH ()-[r]->() WHERE r.factId IS NOT NULL RETURN collect(r.factId) AS ids')
  await session.close()
  expect(edges.map(({ id }) => id).sort()).toEqual(drawn.records[0]!.get('ids').sort())
  const paid = edges.find((edge) => edge['e-amount'] === '$18 million')
  expect(paid).toMatchObject({ 'e-type': 'BUYS_FROM', 'e-amountPerYear': '216000000' })
})

test('JSON-LD says in PROV-O from which article a claim is and who published it', async () => {
  const document = JSON.parse(await written('jsonld'))
  const quads = (await jsonld.toRDF(document)) as unknown as Record<string, { value: string }>[]
  const about = (predicate: string, subject?: string) =>
    quads.filter((quad) => quad.predicate!.value === predicate && (!subject || quad.subject!.value === subject))
  const prov = 'http://www.w3.org/ns/prov#'
  const words = about(`${prov}value`)
  expect(words).toHaveLength(await claimCount())
  const paid = words.find((quad) => quad.object!.value.startsWith('TikTok paid Microsoft'))!.subject!.value
  expect(about(`${prov}wasDerivedFrom`, paid).map((quad) => quad.object!.value)).toEqual([wire.article.url])
  const [publisher] = about(`${prov}wasAttributedTo`, paid)
  expect(about('https://schema.org/name', publisher!.object!.value)[0]!.object!.value).toBe('Example Wire')
  const [activity] = about(`${prov}wasGeneratedBy`, paid)
  expect(about(`${prov}used`, activity!.object!.value)[0]!.object!.value).toBe(wire.article.url)
})

const PYTHON = process.env.WIREGRAPH_PYTHON ?? 'python3'
const lacking = whatPythonLacks()

test.skipIf(lacking)(
  `pandas, networkx and rdflib read the same back${lacking ? `: not run, ${lacking}` : ''}`,
  async () => {
    const folder = await temporaryFolder()
    for (const format of ['csv', 'graphml', 'jsonld'] as const)
      await writeFile(join(folder, `export.${format}`), await written(format))
    const { stdout, stderr } = await promisify(execFile)(PYTHON, ['test/export/read_back.py', folder])
    const lines = (await written('jsonl')).trimEnd().split('\n')
    const claims: { claimId: string; quote: string; article: { url: string } }[] = lines.map((line) => JSON.parse(line))
    const [nodes, edges] = [new Map<string, Record<string, string>>(), [] as Record<string, string>[]]
    await readXml(await written('graphml'), nodes, edges)
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual({
      claims: claims.map(({ claimId }) => claimId).sort(),
      labels: [...nodes.values()].map(({ 'n-label': label }) => label).sort(),
      facts: edges.map(({ id }) => id).sort(),
      perYear: [216_000_000],
      quotes: claims.map(({ quote }) => quote).sort(),
      articles: [...new Set(claims.map(({ article }) => new URL(article.url).href))].sort(),
    })
  },
)

test('the Cypher dump makes the same graph in an empty database, to the byte', async () => {
  const [before, dump, nodes] = [await written('canonical'), await written('cypher'), await dumpGraph(neo.driver)]
  await clearGraph(neo.driver)
  const session = neo.driver.session()
  for (const line of dump.split('\n').filter((line) => line && !line.startsWith('//')))
    await session.run(line.replace(/;$/, ''))
  await session.close()
  expect(await dumpGraph(neo.driver)).toEqual(nodes)
  expect(await written('canonical')).toBe(before)
})

test.each(['csv', 'jsonl', 'graphml', 'jsonld'] as const)('%s holds the chosen facts alone', async (format) => {
  const { items } = await graph.facts({}, { limit: 100 })
  const [nvidia] = items.filter(({ object }) => object?.name === 'Nvidia')
  const text = await written(format, 'organization/tiktok', [nvidia!.id])
  expect(text).toContain('Nvidia')
  expect(text).not.toContain('Walmart')
  expect(text.includes('TikTok')).toBe(format === 'graphml' || format === 'jsonld')
})

test('equal graphs give equal bytes however they came to be', async () => {
  const before = await written('canonical')
  await graph.retract(ledger.article.id)
  expect(await written('canonical')).not.toBe(before)
  await graph.load([ledger])
  expect(await written('canonical')).toBe(before)
})

describe('the page of a company', () => {
  test('shows the sentence that says it, and asks nobody for anything', async () => {
    const page = await written('html', 'organization/microsoft')
    expect(page).toContain('<mark>TikTok paid Microsoft nearly $20 million per month')
    expect(page).not.toMatch(/<(script|link|img|iframe|object|embed)|@import|url\(|src=/i)
  })

  test('of chosen facts tells apart what is said of others', async () => {
    const all = await graph.facts({}, { limit: 100 })
    const chosen = all.items.filter(({ type }) => type === 'BUYS_FROM').map(({ id }) => id)
    const page = await written('html', 'organization/tiktok', chosen)
    expect(page).toContain(`${chosen.length} facts from the news`)
    const [near, far] = page.split('<h2>Among the others</h2>')
    expect(near).toContain('<h2>Suppliers</h2>')
    expect(near).not.toContain('Customers</h2>')
    expect(far).toContain('Nvidia')
  })

  test('does not take the words of articles for its own', async () => {
    const page = await written('html', 'organization/=acme & sons')
    expect(page).toContain('&#60;b&#62;&#38;amp;&#60;/b&#62;')
    expect(page).not.toMatch(/<b>&amp;|<script/)
    expect(page).toContain('href="https://wire.example/a?b=1&#38;c=&#34;2&#34;"')
  })
})

/** Reads with a parser that refuses whatever is not well formed. */
async function readXml(text: string, nodes: Map<string, Record<string, string>>, edges: Record<string, string>[]) {
  const parser = new SaxesParser()
  let current: Record<string, string> | undefined
  let key = ''
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const plain = attributes as Record<string, string>
    if (name === 'node' || name === 'edge') current = name === 'edge' ? { ...plain } : {}
    if (name === 'node') nodes.set(plain.id!, current!)
    if (name === 'edge') edges.push(current!)
    if (name === 'data') key = plain.key!
  })
  parser.on('text', (words) => {
    if (current && key) current[key] = words
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'data') key = ''
  })
  parser.write(text).close()
}

/** CI installs them; on another machine there may be none. */
function whatPythonLacks(): string | undefined {
  try {
    execFileSync(PYTHON, ['-c', 'import pandas, networkx, rdflib'], { stdio: 'pipe' })
    return undefined
  } catch {
    return `${PYTHON} lacks one: pip install pandas networkx rdflib, or name another with WIREGRAPH_PYTHON`
  }
}
