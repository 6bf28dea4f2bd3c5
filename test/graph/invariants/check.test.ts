import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '#graph/graph.ts'
import { checkGraph } from '#graph/invariants/index.ts'
import { openGraph } from '#graph/open.ts'
import { useNeo4j } from '../../support/neo4j.ts'
import { wiregraph } from '../../support/wiregraph.ts'
import { clearGraph, dumpGraph } from '../dump-graph.ts'
import { ledger, wire } from '../story.ts'

const neo = useNeo4j()
let graph: Graph
let intact: readonly string[] = []
// A test that leaves the graph as it found it spares the next one the load.
let isIntact = false

beforeAll(async () => {
  graph = await openGraph(neo.settings)
  await graph.migrate()
})
afterAll(() => graph?.close())
beforeEach(async () => {
  if (isIntact) return
  await clearGraph(neo.driver)
  await graph.load([wire, ledger])
  intact = await dumpGraph(neo.driver)
  isIntact = true
})

const wrongOf = (report: Awaited<ReturnType<typeof checkGraph>>) =>
  report.findings.filter(({ wrong }) => wrong.length > 0).map(({ about }) => about)

const A_CLAIM = 'MATCH (c:Claim) WITH c ORDER BY c.id LIMIT 1'
const A_FACT = `MATCH (f:Fact {type: 'BUYS_FROM', status: 'current'}) WITH f ORDER BY f.id LIMIT 1`

/** What is done to the graph; which rule finds it; whether claims are lost by it until their article is loaded again. */
const DAMAGE: [name: string, cypher: string, found: string, loses?: 'loses'][] = [
  ['a claim without its sentence', `${A_CLAIM} MATCH (c)-[r:STATED_IN]->() DELETE r`, 'claims', 'loses'],
  [
    'a sentence without its article',
    'MATCH (s:Sentence)-[r:IN_ARTICLE]->() WITH r LIMIT 1 DELETE r',
    'claims',
    'loses',
  ],
  ['a claim about no fact', `${A_CLAIM} MATCH (c)-[r:SUPPORTS|DENIES]->() DELETE r`, 'claims', 'loses'],
  [
    'a claim about two facts',
    `${A_CLAIM} MATCH (f:Fact) WHERE NOT (c)-->(f) WITH c, f LIMIT 1 CREATE (c)-[:SUPPORTS]->(f)`,
    'claims',
    'loses',
  ],
  [
    'a claim that denies what it says',
    `${A_CLAIM} MATCH (c)-[r:SUPPORTS]->(f) DELETE r CREATE (c)-[:DENIES]->(f)`,
    'claims',
    'loses',
  ],
  ['a claim without its subject', `${A_CLAIM} MATCH (c)-[r:SUBJECT_MENTION]->() DELETE r`, 'claims', 'loses'],
  ['a claim without its object', 'MATCH (:Claim)-[r:OBJECT_MENTION]->() WITH r LIMIT 1 DELETE r', 'claims', 'loses'],
  ['a claim of another subject', `${A_CLAIM} SET c.subject = 'organization/nobody'`, 'claims', 'loses'],
  [
    'a subject whose words stand for another',
    `${A_CLAIM} MATCH (c)-[:SUBJECT_MENTION]->(m)-[r:REFERS_TO]->(e) MATCH (o:Place) DELETE r CREATE (m)-[:REFERS_TO]->(o)`,
    'claims',
    'loses',
  ],
  ['a quote that nobody wrote', `${A_CLAIM} SET c.quote = 'Acme said so.'`, 'claims', 'loses'],
  ['a quote moved by one character', `${A_CLAIM} SET c.start = c.start + 1`, 'claims', 'loses'],
  ['a sentence that was edited', `MATCH (s:Sentence) WITH s LIMIT 1 SET s.text = s.text + '!'`, 'texts'],
  ['a text that was edited', `MATCH (t:ArticleText) WITH t LIMIT 1 SET t.text = 'Nothing happened.'`, 'texts', 'loses'],
  ['a text of no article', `CREATE (:ArticleText {id: 'nowhere', text: 'Nothing happened.'})`, 'texts'],
  ['a claim that is gone', `${A_CLAIM} DETACH DELETE c`, 'what articles hold', 'loses'],
  [
    'a mention that is gone',
    'MATCH (m:Mention) WHERE NOT (m)<--(:Claim) WITH m LIMIT 1 DETACH DELETE m',
    'what articles hold',
    'loses',
  ],
  [
    'a sentence that proves nothing',
    `MATCH (a:Article) WITH a LIMIT 1 CREATE (:Sentence {id: 'sentence/0', start: 0, end: 1, text: 'A'})-[:IN_ARTICLE]->(a)`,
    'sentences',
    'loses',
  ],
  [
    'a mention that stands nowhere',
    'MATCH (m:Mention)-[r:IN_SENTENCE]->() WITH r LIMIT 1 DELETE r',
    'mentions',
    'loses',
  ],
  [
    'a mention of nobody',
    'MATCH (m:Mention) WHERE NOT (m)<--(:Claim) WITH m LIMIT 1 MATCH (m)-[r:REFERS_TO]->() DELETE r',
    'mentions',
    'loses',
  ],
  [
    'a mention with other words',
    `MATCH (m:Mention)-[:IN_SENTENCE]->() WITH m LIMIT 1 SET m.text = 'Acme'`,
    'words of mentions',
  ],
  ['a fact without its object', `${A_FACT} MATCH (f)-[r:OBJECT]->() DELETE r`, 'claims', 'loses'],
  [
    'rivals the wrong way round',
    `MATCH (s)<-[a:SUBJECT]-(f:Fact {type: 'COMPETES_WITH'})-[b:OBJECT]->(o) WITH * LIMIT 1 DELETE a, b CREATE (f)-[:SUBJECT]->(o) CREATE (f)-[:OBJECT]->(s)`,
    'ends of facts',
  ],
  ['a count that is wrong', `${A_FACT} SET f.claimCount = f.claimCount + 1`, 'facts'],
  ['a status that nobody gave', `MATCH (f:Fact {status: 'planned'}) SET f.status = 'current'`, 'facts'],
  [
    'a fact that nobody says',
    `MATCH (e:Entity {name: 'Google'}), (o:Product) WITH e, o LIMIT 1 CREATE (e)<-[:SUBJECT]-(:Fact {id: 'fact/0', type: 'USES', status: 'current'})-[:OBJECT]->(o)`,
    'facts',
  ],
  ['a direct edge that is missing', `${A_FACT} MATCH ()-[r:BUYS_FROM {factId: f.id}]->() DELETE r`, 'facts'],
  [
    'a direct edge for a plan',
    `MATCH (s)<-[:SUBJECT]-(f:Fact {status: 'planned'})-[:OBJECT]->(o) CREATE (s)-[:BUYS_FROM {factId: f.id}]->(o)`,
    'facts',
  ],
  [
    'a direct edge that points elsewhere',
    `${A_FACT} MATCH (s)-[r:BUYS_FROM {factId: f.id}]->(o) MATCH (p:Organization {name: 'G42'}) WITH s, r, p, properties(r) AS props DELETE r CREATE (s)-[n:BUYS_FROM]->(p) SET n = props`,
    'facts',
  ],
  [
    'a direct edge with another sum',
    `${A_FACT} MATCH ()-[r:BUYS_FROM {factId: f.id}]->() SET r.amountText = '$1'`,
    'facts',
  ],
  [
    'a direct edge of another type',
    `${A_FACT} MATCH (s)-[r:BUYS_FROM {factId: f.id}]->(o) WITH s, r, o, properties(r) AS props DELETE r CREATE (s)-[n:USES]->(o) SET n = props`,
    'facts',
  ],
  [
    'a direct edge of no fact',
    `MATCH (a:Organization {name: 'Google'}), (b:Organization {name: 'G42'}) CREATE (a)-[:BUYS_FROM {factId: 'fact/none'}]->(b)`,
    'direct edges',
  ],
  [
    'a direct edge without an id',
    `MATCH (a:Organization {name: 'Google'}), (b:Organization {name: 'G42'}) CREATE (a)-[:BUYS_FROM]->(b)`,
    'direct edges',
  ],
  [
    'an entity that nobody mentions',
    `CREATE (:Entity:Organization {key: 'organization/ghost', kind: 'Organization', name: 'Ghost'})`,
    'entities',
  ],
  ['an entity of two kinds', `MATCH (e:Entity {name: 'Google'}) SET e:Person`, 'entities'],
  ['an entity with a name that nobody uses', `MATCH (e:Entity {name: 'Google'}) SET e.name = 'Goggles'`, 'entities'],
  ['an alias that is missing', `MATCH (:Alias {key: 'microsoft corp.'})-[r:NAMES]->() DELETE r`, 'entities'],
  [
    'an alias that nobody uses',
    `MATCH (e:Entity {name: 'Google'}) CREATE (:Alias {key: 'goggles', match: 'goggles'})-[:NAMES {text: 'Goggles'}]->(e)`,
    'entities',
  ],
  ['an alias of nobody', `CREATE (:Alias {key: 'ghost', match: 'ghost'})`, 'aliases'],
  ['an article without its publisher', 'MATCH (:Article)-[r:PUBLISHED_BY]->() WITH r LIMIT 1 DELETE r', 'articles'],
  ['a publisher without articles', `CREATE (:Publisher {key: 'ghost', name: 'Ghost'})`, 'publishers'],
  ['a publisher under another name', `MATCH (p:Publisher) WITH p LIMIT 1 SET p.name = 'Ghost'`, 'publishers'],
  ['a node without an id', 'CREATE (:Claim {quote: "lost"})', 'nodes without an id'],
]

describe('wiregraph check', () => {
  test('finds nothing in a graph that was only loaded', async () => {
    const report = await checkGraph(neo.settings)
    expect(wrongOf(report)).toEqual([])
    expect(report).toMatchObject({ sound: true, loadAgain: [] })
    const looked = Object.fromEntries(report.findings.map(({ about, looked }) => [about, looked]))
    expect(looked).toMatchObject({ claims: 21, articles: 2, publishers: 2 })
  })

  test.each(DAMAGE)(
    'finds %s, puts it right, and loading again gives the whole graph back',
    async (_, cypher, found, loses) => {
      isIntact = false
      const { summary } = await neo.driver.executeQuery(cypher)
      expect(summary.counters.containsUpdates()).toBe(true)

      const repaired = await checkGraph(neo.settings, { repair: true })
      expect(wrongOf(repaired)).toContain(found)
      expect(repaired.sound).toBe(true)
      expect(repaired.loadAgain.length > 0).toBe(loses !== undefined)

      await graph.load([wire, ledger])
      expect(await dumpGraph(neo.driver)).toEqual(intact)
      isIntact = true
    },
  )

  test('without --repair it only looks', async () => {
    isIntact = false
    await neo.driver.executeQuery(`${A_FACT} SET f.claimCount = 7`)
    const before = await dumpGraph(neo.driver)
    expect((await checkGraph(neo.settings)).sound).toBe(false)
    expect(await dumpGraph(neo.driver)).toEqual(before)
  })

  test('a constraint that is missing is named, and made again by --repair', async () => {
    isIntact = false
    await neo.driver.executeQuery('DROP CONSTRAINT claim_id')
    const { exit, stderr } = await wiregraph(['check'], { env: neo.env })
    expect(stderr).toContain('claim_id')
    expect(exit).toBe(4)
    expect((await wiregraph(['check', '--repair'], { env: neo.env })).exit).toBe(0)
    expect((await wiregraph(['check'], { env: neo.env })).exit).toBe(0)
  })

  test('says on the command line what is wrong and what it did, and exits with 3 while something is', async () => {
    isIntact = false
    await neo.driver.executeQuery(`${A_CLAIM} SET c.quote = 'Acme said so.'`)
    const seen = await wiregraph(['check'], { env: neo.env })
    expect(seen.stdout).toMatch(/wrong claims .*\n +claim\/\w+ has a quote that is not what its sentence says/)
    expect(seen.exit).toBe(3)
    const repaired = await wiregraph(['check', '--repair'], { env: neo.env })
    expect(repaired.stdout).toMatch(/repaired: taken out.*/)
    expect(repaired.stdout).toMatch(/Load again, for they have lost claims:\n {2}https:/)
    expect(repaired.exit).toBe(3)
    const { stdout, exit } = await wiregraph(['check', '--json'], { env: neo.env })
    expect(JSON.parse(stdout)).toMatchObject({ sound: true, loadAgain: [] })
    expect(exit).toBe(0)
  })
})
