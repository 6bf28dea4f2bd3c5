// load: what sentences assert.
// $rows: id, sentence, fact, subjectMention, objectMention (id or null), props
UNWIND $rows AS row
MATCH (s:Sentence {id: row.sentence})
MATCH (m:Mention {id: row.subjectMention})
CREATE (c:Claim)
SET c = row.props
CREATE (c)-[:STATED_IN]->(s)
CREATE (c)-[:SUBJECT_MENTION]->(m)
WITH c, row WHERE row.objectMention IS NOT NULL
MATCH (m:Mention {id: row.objectMention})
CREATE (c)-[:OBJECT_MENTION]->(m)
