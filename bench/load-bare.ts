import neo4j, { type Driver } from 'neo4j-driver'
import type { Claim, Extraction } from '#model/extraction.ts'

const BATCH = 1_000

/**
 * What somebody would write who wants the claims in Neo4j and nothing else: the same nodes and edges, MERGE by key, in
 * batches of 1,000 rows, one statement a relation type. No check, no second look, no summing up.
 */
export async function writeBare(driver: Driver, extractions: readonly Extraction[]): Promise<void> {
  const rows = (of: (extraction: Extraction) => readonly object[]) => extractions.flatMap(of)
  const session = driver.session()
  const write = async (statement: string, all: readonly object[]) => {
    for (let start = 0; start < all.length; start += BATCH)
      await session.executeWrite((tx) => tx.run(statement, { rows: all.slice(start, start + BATCH) }))
  }
  try {
    await write(
      `UNWIND $rows AS row
       MERGE (p:Publisher {key: row.publisher})
       MERGE (a:Article {id: row.id}) SET a += row.props
       MERGE (a)-[:PUBLISHED_BY]->(p)`,
      rows(({ article }) => {
        const { text: _, publisher = 'unknown', ...props } = article
        return [{ id: article.id, publisher, props }]
      }),
    )
    for (const kind of ['Organization', 'Person', 'Product', 'Place'])
      await write(
        `UNWIND $rows AS row
         MERGE (e:Entity {key: row.id}) SET e:${kind}, e.name = row.name
         MERGE (l:Alias {key: row.alias}) MERGE (l)-[:NAMES]->(e)
         WITH e, row MATCH (a:Article {id: row.article}) MERGE (a)-[:MENTIONS]->(e)`,
        rows(({ article, entities }) =>
          entities
            .filter((entity) => entity.kind === kind)
            .map(({ id, name }) => ({ id, name, alias: name.toLowerCase(), article: article.id })),
        ),
      )
    await write(
      `UNWIND $rows AS row
       MATCH (a:Article {id: row.article})
       MERGE (s:Sentence {id: row.id}) SET s.text = row.text, s.start = row.start, s.end = row.end
       MERGE (s)-[:IN_ARTICLE]->(a)`,
      rows((extraction) => [...new Map(sentencesOf(extraction).map((row) => [row.id, row])).values()]),
    )
    await write(
      `UNWIND $rows AS row
       MATCH (a:Article {id: row.article}) MATCH (e:Entity {key: row.entity})
       MERGE (m:Mention {id: row.id}) SET m.text = row.text, m.start = row.start, m.end = row.end
       MERGE (m)-[:IN_ARTICLE]->(a) MERGE (m)-[:REFERS_TO]->(e)`,
      rows(({ article, mentions, anaphors }) =>
        [...mentions, ...anaphors].map(({ entity, start, end, text }) => ({
          ...{ id: mentionId(article.id, start, end), article: article.id, entity, text },
          ...{ start: neo4j.int(start), end: neo4j.int(end) },
        })),
      ),
    )
    const claims = extractions.flatMap((extraction) => extraction.claims.map((claim) => claimRow(extraction, claim)))
    await write(
      `UNWIND $rows AS row
       MATCH (s:Sentence {id: row.sentence}) MATCH (e:Entity {key: row.subject})
       MERGE (f:Fact {id: row.fact}) SET f.type = row.type
       MERGE (f)-[:SUBJECT]->(e)
       MERGE (c:Claim {id: row.id}) SET c += row.props
       MERGE (c)-[:STATED_IN]->(s) MERGE (c)-[:SUPPORTS]->(f)
       WITH c, f, row
       MATCH (sm:Mention {id: row.subjectMention}) MERGE (c)-[:SUBJECT_MENTION]->(sm)
       WITH c, f, row WHERE row.object IS NOT NULL
       MATCH (o:Entity {key: row.object}) MERGE (f)-[:OBJECT]->(o)
       WITH c, row MATCH (om:Mention {id: row.objectMention}) MERGE (c)-[:OBJECT_MENTION]->(om)`,
      claims,
    )
    for (const type of new Set(claims.map((claim) => claim.type)))
      await write(
        `UNWIND $rows AS row
         MATCH (s:Entity {key: row.subject}) MATCH (o:Entity {key: row.object})
         MERGE (s)-[r:${type} {factId: row.fact}]->(o) SET r.amountText = row.props.amountText`,
        claims.filter((claim) => claim.type === type && claim.object !== null),
      )
  } finally {
    await session.close()
  }
}

function sentencesOf({ article, claims }: Extraction) {
  return claims.map(({ evidence: { start, end, quote } }) => ({
    ...{ id: sentenceId(article.id, start), article: article.id, text: quote },
    ...{ start: neo4j.int(start), end: neo4j.int(end) },
  }))
}

function claimRow({ article }: Extraction, claim: Claim) {
  const { subject, object, type, product, role, figure, evidence, subjectSpan, objectSpan, amount } = claim
  return {
    id: `${article.id} ${claim.id}`,
    sentence: sentenceId(article.id, evidence.start),
    fact: [subject, type, object, product, role, figure?.measure].join('|'),
    ...{ subject, object, type },
    subjectMention: mentionId(article.id, subjectSpan.start, subjectSpan.end),
    objectMention: mentionId(article.id, objectSpan.start, objectSpan.end),
    props: {
      ...{ quote: evidence.quote, modality: claim.modality, tense: claim.tense, status: claim.status },
      ...{ polarity: claim.polarity, ruleId: claim.ruleId, score: claim.score, product, role },
      ...{ amountMin: amount?.min, amountMax: amount?.max, currency: amount?.currency, amountText: amount?.text },
      ...{ measure: figure?.measure, figureValue: figure?.value, figureUnit: figure?.unit },
    },
  }
}

const sentenceId = (article: string, start: number) => `${article} s${start}`
const mentionId = (article: string, start: number, end: number) => `${article} m${start}-${end}`
