import neo4j, { type Driver } from 'neo4j-driver'
import { aliasKey, aliasMatch } from '#graph/names.ts'
import { toEdge } from '#graph/project.ts'
import { whole } from '#graph/values.ts'
import { articleId, articlesOf, dayOf, entitiesOf, type Group, groupsOf, type Size } from './generate.ts'

const BATCH = 2_000

type Rows = Record<string, unknown>[]
type Write = (statement: string, rows: Rows) => Promise<void>

/**
 * Writes a generated graph into an empty, migrated Neo4j: the nodes, properties and direct edges that a load of the
 * same claims would leave, but without its checks, because a bulk of CREATE is many times as fast. Mentions are left
 * out, no question reads them.
 */
export async function writeGraph(driver: Driver, size: Size): Promise<void> {
  const session = driver.session()
  const write: Write = async (statement, rows) => {
    if (rows.length > 0) await session.executeWrite((tx) => tx.run(`UNWIND $rows AS row ${statement}`, { rows }))
  }
  try {
    await writeEntities(write, size)
    await writeArticles(write, size)
    let batch: Group[] = []
    let held = 0
    for (const group of groupsOf(size)) {
      batch.push(group)
      held += group.claims.length
      if (held < BATCH) continue
      await writeGroups(write, batch)
      batch = []
      held = 0
    }
    await writeGroups(write, batch)
    await session.run('CALL db.awaitIndexes(600)')
  } finally {
    await session.close()
  }
}

async function writeEntities(write: Write, size: Size): Promise<void> {
  for (const kind of ['Organization', 'Product']) {
    const rows = entitiesOf(size)
      .filter((entity) => entity.kind === kind)
      .map((entity) => ({
        props: entity,
        alias: aliasKey(entity.name),
        match: aliasMatch(entity.name),
        text: entity.name,
      }))
    for (const part of inBatches(rows))
      await write(
        `CREATE (e:Entity:${kind}) SET e = row.props
         CREATE (:Alias {key: row.alias, match: row.match})-[:NAMES {text: row.text}]->(e)`,
        part,
      )
  }
}

async function writeArticles(write: Write, size: Size): Promise<void> {
  const papers = Array.from({ length: 50 }, (_, at) => ({ key: `paper ${at}`, name: `Paper ${at}` }))
  await write('CREATE (p:Publisher) SET p = row', papers)
  const rows = Array.from({ length: articlesOf(size) }, (_, at) => ({
    publisher: `paper ${at % 50}`,
    props: {
      id: articleId(at),
      url: articleId(at),
      title: `News ${at}`,
      publisher: `Paper ${at % 50}`,
      publishedAt: dayOf(at),
      language: 'en',
      contentHash: String(at),
      extractor: 'generated',
    },
  }))
  for (const part of inBatches(rows))
    await write(
      `MATCH (p:Publisher {key: row.publisher})
       CREATE (a:Article)-[:PUBLISHED_BY]->(p) SET a = row.props`,
      part,
    )
}

async function writeGroups(write: Write, groups: readonly Group[]): Promise<void> {
  await write(
    `MATCH (s:Entity {key: row.subject}) MATCH (o:Entity {key: row.object})
     CREATE (s)<-[:SUBJECT]-(f:Fact)-[:OBJECT]->(o) SET f = row.props`,
    groups.map(({ fact: { id, type, subject, object, props } }) => ({
      subject,
      object,
      props: { ...props, id, type, claimCount: whole(props!.claimCount), sourceCount: whole(props!.sourceCount) },
    })),
  )
  await write(
    `MATCH (f:Fact {id: row.fact}) MATCH (a:Article {id: row.article})
     CREATE (c:Claim)-[:STATED_IN]->(s:Sentence)-[:IN_ARTICLE]->(a) SET c = row.claim, s = row.sentence
     FOREACH (_ IN CASE WHEN row.denies THEN [1] ELSE [] END | CREATE (c)-[:DENIES]->(f))
     FOREACH (_ IN CASE WHEN row.denies THEN [] ELSE [1] END | CREATE (c)-[:SUPPORTS]->(f))`,
    groups.flatMap(({ fact, claims }) =>
      claims.map(({ props, article, text }) => ({
        fact: fact.id,
        article: articleId(article),
        denies: props.polarity === 'negative',
        claim: integers(props as unknown as Record<string, unknown>),
        sentence: { id: `s ${props.id}`, index: neo4j.int(0), start: neo4j.int(0), end: neo4j.int(text.length), text },
      })),
    ),
  )
  await write(
    `MATCH (a:Article {id: row.article}) MATCH (e:Entity {key: row.entity}) CREATE (a)-[:MENTIONS]->(e)`,
    groups.flatMap(({ fact: { subject, object }, claims }) =>
      claims
        .slice(0, 1)
        .flatMap(({ article }) => [subject, object].map((entity) => ({ article: articleId(article), entity }))),
    ),
  )
  const drawn = groups.map(({ fact }) => fact).filter(({ edge }) => edge !== null)
  for (const type of new Set(drawn.map(({ edge }) => edge!)))
    await write(
      `MATCH (s:Entity {key: row.subject}) MATCH (o:Entity {key: row.object})
       CREATE (s)-[r:${type}]->(o) SET r = row.props`,
      drawn.filter(({ edge }) => edge === type).map((fact) => toEdge(fact) as Rows[number]),
    )
}

/** Offsets are whole numbers in the graph; the driver takes every number of JavaScript for a fraction. */
function integers(props: Record<string, unknown>): Record<string, unknown> {
  const whole = ['start', 'end', 'subjectStart', 'subjectEnd', 'objectStart', 'objectEnd']
  return Object.fromEntries(
    Object.entries(props).map(([name, value]) => [name, whole.includes(name) ? neo4j.int(value as number) : value]),
  )
}

function* inBatches<T>(rows: readonly T[]): Generator<T[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH)
}
