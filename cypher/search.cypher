// search, company: entities by full text over all their names, best first.
// $text (Lucene query, escaped), $kinds (null: all), $limit
CALL db.index.fulltext.queryNodes('names', $text, {limit: 200}) YIELD node, score
MATCH (node)-[:NAMES]->(e:Entity)
WHERE $kinds IS NULL OR e.kind IN $kinds
WITH e, max(score) AS score
WITH e, score, COUNT { (e)<-[:MENTIONS]-() } AS articles
ORDER BY score DESC, articles DESC, e.key
LIMIT toInteger($limit)
RETURN e{.key, .kind, .name} AS entity
