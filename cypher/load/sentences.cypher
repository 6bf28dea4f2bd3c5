// load: the sentences that carry claims.
// $rows: id, article, props
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MERGE (s:Sentence {id: row.id})
SET s = row.props
MERGE (s)-[:IN_ARTICLE]->(a)
