// load: words that stand for an entity, in their sentence where that one carries a claim.
// $rows: id, sentence (id or null), props
UNWIND $rows AS row
CREATE (m:Mention)
SET m = row.props
WITH m, row WHERE row.sentence IS NOT NULL
MATCH (s:Sentence {id: row.sentence})
CREATE (m)-[:IN_SENTENCE]->(s)
