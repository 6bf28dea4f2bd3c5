// load: words that stand for an entity, in their sentence where that one carries a claim.
// $rows: id, sentence (id or null), props
UNWIND $rows AS row
MERGE (m:Mention {id: row.id})
SET m = row.props
WITH m, row WHERE row.sentence IS NOT NULL
MATCH (s:Sentence {id: row.sentence})
MERGE (m)-[:IN_SENTENCE]->(s)
