// load: articles and who published them.
// $rows: id, publisher (key or null), props
UNWIND $rows AS row
CREATE (a:Article)
SET a = row.props
WITH a, row WHERE row.publisher IS NOT NULL
MATCH (p:Publisher {key: row.publisher})
CREATE (a)-[:PUBLISHED_BY]->(p)
