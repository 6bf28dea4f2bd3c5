// load: articles with their texts, and who published them. A text has a node of its own, so that whoever reads of an
// article does not read it too.
// $rows: id, publisher (key or null), text, props
UNWIND $rows AS row
CREATE (a:Article)<-[:TEXT_OF]-(:ArticleText {id: row.id, text: row.text})
SET a = row.props
WITH a, row WHERE row.publisher IS NOT NULL
MATCH (p:Publisher {key: row.publisher})
CREATE (a)-[:PUBLISHED_BY]->(p)
