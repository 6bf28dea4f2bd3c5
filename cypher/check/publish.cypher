// check --repair: hangs articles under their publishers.
// $rows: article, publisher (key or null)
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
  USING INDEX SEEK a:Article(id)
OPTIONAL MATCH (a)-[r:PUBLISHED_BY]->()
DELETE r
WITH DISTINCT a, row WHERE row.publisher IS NOT NULL
MERGE (p:Publisher {key: row.publisher})
MERGE (a)-[:PUBLISHED_BY]->(p)
