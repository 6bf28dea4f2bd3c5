// load: words that stand for an entity, in their sentence where that one carries a claim, else in the article itself.
// $rows: id, sentence, article (ids, one of them null), props
UNWIND $rows AS row
CREATE (m:Mention)
SET m = row.props
WITH m, row
OPTIONAL MATCH (s:Sentence {id: row.sentence})
  USING INDEX SEEK s:Sentence(id)
OPTIONAL MATCH (a:Article {id: row.article})
  USING INDEX SEEK a:Article(id)
FOREACH (_ IN CASE WHEN s IS NULL THEN [] ELSE [1] END | CREATE (m)-[:IN_SENTENCE]->(s))
FOREACH (_ IN CASE WHEN a IS NULL THEN [] ELSE [1] END | CREATE (m)-[:IN_ARTICLE]->(a))
