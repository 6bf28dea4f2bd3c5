// load: articles with their texts, and who published them. A text has a node of its own, so that whoever reads of an
// article does not read it too.
// $rows: id, publisher (key or null), text (null: not kept), props
UNWIND $rows AS row
CREATE (a:Article)
SET a = row.props
FOREACH (text IN CASE WHEN row.text IS NULL THEN [] ELSE [row.text] END |
  CREATE (a)<-[:TEXT_OF]-(:ArticleText {id: row.id, text: text}))
WITH a, row WHERE row.publisher IS NOT NULL
MATCH (p:Publisher {key: row.publisher})
  USING INDEX SEEK p:Publisher(key)
CREATE (a)-[:PUBLISHED_BY]->(p)
