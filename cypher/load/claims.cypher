// load: what sentences assert, and the fact that holds, or held, or will, or does not by it.
// $rows: id, sentence, fact (id or null), denies, subjectMention, objectMention (id or null), props
UNWIND $rows AS row
MATCH (s:Sentence {id: row.sentence})
  USING INDEX SEEK s:Sentence(id)
MATCH (m:Mention {id: row.subjectMention})
  USING INDEX SEEK m:Mention(id)
OPTIONAL MATCH (f:Fact {id: row.fact})
  USING INDEX SEEK f:Fact(id)
CREATE (c:Claim)
SET c = row.props
CREATE (c)-[:STATED_IN]->(s)
CREATE (c)-[:SUBJECT_MENTION]->(m)
FOREACH (_ IN CASE WHEN f IS NULL OR row.denies THEN [] ELSE [1] END | CREATE (c)-[:SUPPORTS]->(f))
FOREACH (_ IN CASE WHEN f IS NOT NULL AND row.denies THEN [1] ELSE [] END | CREATE (c)-[:DENIES]->(f))
WITH c, row WHERE row.objectMention IS NOT NULL
MATCH (m:Mention {id: row.objectMention})
  USING INDEX SEEK m:Mention(id)
CREATE (c)-[:OBJECT_MENTION]->(m)
