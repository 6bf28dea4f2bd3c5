// load: what sentences assert.
// $rows: id, sentence, fact, subjectMention, objectMention (id or null), props
UNWIND $rows AS row
MATCH (s:Sentence {id: row.sentence})
MATCH (m:Mention {id: row.subjectMention})
MERGE (c:Claim {id: row.id})
SET c = row.props
MERGE (c)-[:STATED_IN]->(s)
MERGE (c)-[:SUBJECT_MENTION]->(m)
WITH c, row WHERE row.objectMention IS NOT NULL
MATCH (m:Mention {id: row.objectMention})
MERGE (c)-[:OBJECT_MENTION]->(m)
