// load: the sentences that carry claims.
// $rows: id, article, props
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
  USING INDEX SEEK a:Article(id)
CREATE (s:Sentence)
SET s = row.props
CREATE (s)-[:IN_ARTICLE]->(a)
