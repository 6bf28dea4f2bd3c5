import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { newestOf, readLedgers } from '#journal/read.ts'
import { dumpGraph } from '../graph/dump-graph.ts'
import { temporaryFolder } from '../support/commands.ts'
import { useNeo4j } from '../support/neo4j.ts'
import { start, wiregraph } from '../support/wiregraph.ts'

const neo4j = useNeo4j()

const COMPANIES = ['Microsoft', 'Walmart', 'Intuit', 'Nvidia', 'Oracle', 'Adobe', 'Cisco', 'Intel']
// More than one batch.
const ARTICLES = 104
/** Articles of our own that meet in the same facts, and two lines that are none. */
const lines = Array.from({ length: ARTICLES }, (_, i) => {
  const [buyer, seller, rival] = [0, 3, 5].map((step) => COMPANIES[(i + step) % COMPANIES.length])
  const text = `${buyer} buys chips from ${seller}. ${seller} competes with ${rival}.`
  return JSON.stringify({
    url: `https://wire.example/${i}`,
    text,
    publisher: `Paper ${i % 7}`,
    publishedAt: '2025-01-15',
  })
})
const INPUT = [...lines.slice(0, 40), 'no JSON', ...lines.slice(40), '{"text": 7}'].join('\n')

const away = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_USER: 'neo4j', NEO4J_PASSWORD: 'x' }
let calm: string[]

/** A folder with the input and a journal of its own. */
async function place() {
  const folder = await temporaryFolder()
  await mkdir(join(folder, '.wiregraph'))
  await writeFile(join(folder, 'news.jsonl'), INPUT)
  const journal = join(folder, '.wiregraph/journal')
  const run = (args: readonly string[], env: Readonly<Record<string, string>> = neo4j.env) =>
    wiregraph(args, { cwd: folder, env })
  const states = async () => {
    const counts: Record<string, number> = {}
    for (const { state } of newestOf(await readLedgers(journal)).values()) counts[state] = (counts[state] ?? 0) + 1
    return counts
  }
  return { folder, run, states }
}

beforeAll(async () => {
  const { run } = await place()
  const { exit, stdout } = await run(['load', 'news.jsonl', '--json'])
  expect([exit, JSON.parse(stdout)]).toMatchObject([3, { new: ARTICLES, refused: 2, waiting: 0 }])
  calm = await dumpGraph(neo4j.driver)
  expect(calm.length).toBeGreaterThan(1_000)
})

describe('a load', () => {
  it('without Neo4j reads on and keeps it all; when it is back, resume completes the graph', async () => {
    await neo4j.empty()
    const { run, states } = await place()
    const lost = await run(['load', 'news.jsonl'], away)
    expect(lost).toMatchObject({ exit: 5, stderr: expect.stringMatching(/resume/) })
    expect(await states()).toEqual({ waiting: ARTICLES, failed: 2 })
    const status = JSON.parse((await run(['status', '--json'])).stdout)
    expect(status.counts).toMatchObject({ waiting: ARTICLES, failed: 2, new: 0 })
    expect(status.articles.find(({ state }: { state: string }) => state === 'failed')).toMatchObject({
      origin: expect.stringMatching(/news\.jsonl line \d+/),
      reason: { message: expect.any(String), remedy: expect.any(String) },
    })
    expect(await run(['load', '--resume', '--json'])).toMatchObject({ exit: 0 })
    expect(await dumpGraph(neo4j.driver)).toEqual(calm)
    expect(await states()).toEqual({ new: ARTICLES, failed: 2 })
    expect((await run(['resume'])).stdout).toMatch(/Nothing waits/)
  })

  it.each<[string, (states: Record<string, number>) => boolean]>([
    ['before it has read anything', () => true],
    ['with its first articles kept', ({ waiting = 0 }) => waiting > 3],
    ['with a batch loaded', (states) => (states.new ?? 0) > 0],
  ])('that is killed %s ends, after resume, in the same graph', async (_, isTime) => {
    await neo4j.empty()
    const { folder, run, states } = await place()
    const child = start(['load', 'news.jsonl', '--workers', '1'], { cwd: folder, env: neo4j.env })
    const ended = new Promise((resolve) => child.once('close', resolve))
    const journal = join(folder, '.wiregraph/journal/1/000001.jsonl')
    while (child.exitCode === null) {
      if ((await readFile(journal, 'utf8').catch(() => '')).includes('began') && isTime(await states())) break
      await sleep(5)
    }
    child.kill('SIGKILL')
    await ended
    await run(['resume', '--quiet'])
    expect(await dumpGraph(neo4j.driver)).toEqual(calm)
    // "same": it was in the graph, and nobody had lived to write that down.
    const { new: fresh = 0, same = 0, ...rest } = await states()
    expect([fresh + same, rest]).toEqual([ARTICLES, { failed: 2 }])
  })

  it('ends cleanly with Ctrl-C and is resumed', async () => {
    await neo4j.empty()
    const { folder, run, states } = await place()
    const child = start(['load', 'news.jsonl', '--workers', '1', '--json'], { cwd: folder, env: neo4j.env })
    const exit = new Promise((resolve) => child.once('close', resolve))
    let stdout = ''
    child.stdout.on('data', (chunk) => {
      stdout += chunk
    })
    while (child.exitCode === null && !(await states()).waiting) await sleep(5)
    child.kill('SIGINT')
    expect(await exit).toBe(130)
    expect(JSON.parse(stdout)).toMatchObject({ interrupted: true })
    await run(['resume', '--quiet'])
    expect(await dumpGraph(neo4j.driver)).toEqual(calm)
  })
})

describe('wiregraph retract', () => {
  it('takes an article out of the graph as if it had never been there, and out of the journal', async () => {
    await neo4j.empty()
    const { folder, run, states } = await place()
    await writeFile(join(folder, 'news.jsonl'), lines.slice(0, 5).join('\n'))
    await run(['load', 'news.jsonl'])
    const before = await dumpGraph(neo4j.driver)
    await writeFile(join(folder, 'wrong.jsonl'), lines[5]!.replace('chips', 'canaries'))
    await run(['load', 'wrong.jsonl'])
    expect(await run(['retract', 'https://wire.example/5'])).toMatchObject({ exit: 0 })
    expect(await dumpGraph(neo4j.driver)).toEqual(before)
    expect(await states()).toEqual({ new: 5, retracted: 1 })
    expect(await run(['retract', 'https://wire.example/none'])).toMatchObject({ exit: 3 })
  })

  it('is done later when Neo4j is away', async () => {
    const { run, states } = await place()
    await run(['load', 'news.jsonl'])
    expect(await run(['retract', 'https://wire.example/7'], away)).toMatchObject({ exit: 5 })
    expect(await states()).toMatchObject({ retracting: 1 })
    await run(['resume'])
    expect((await states()).retracted).toBe(1)
    const { records } = await neo4j.driver.executeQuery("MATCH (a:Article {id: 'https://wire.example/7'}) RETURN a")
    expect(records).toEqual([])
  })
})
