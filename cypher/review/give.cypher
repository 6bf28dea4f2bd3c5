// review, load: an end that a person gave to a claim: its words stand for it, and the article mentions it.
// $rows: article, claim, decision, subject (true: the subject; false: the object), entity, name, as (key that the
// person named, where another decision made it this one; else null)
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
  USING INDEX SEEK a:Article(id)
MATCH (c:Claim {id: row.claim})-[w:SUBJECT_MENTION|OBJECT_MENTION]->(m:Mention)
  USING INDEX SEEK c:Claim(id)
WHERE (type(w) = 'SUBJECT_MENTION') = row.subject
MATCH (e:Entity {key: row.entity})
  USING INDEX SEEK e:Entity(key)
MERGE (a)-[r:MENTIONS {decision: row.decision}]->(e)
SET r.name = row.name, r.names = [row.name], r.as = row.as
MERGE (m)-[s:REFERS_TO {decision: row.decision}]->(e)
SET s.method = 'decision', s.score = 1.0, s.as = row.as
