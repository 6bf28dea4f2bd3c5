// evidence: the claims behind facts with the words that say them, newest article first.
// $ids (of facts), $limit (claims for each)
// $claimProps, $sentenceProps, $articleProps, $endProps (names of the properties that are wanted of each; null: all)
UNWIND $ids AS id
MATCH (f:Fact {id: id})
  USING INDEX SEEK f:Fact(id)
CALL (f) {
  MATCH (f)<-[:SUPPORTS|DENIES]-(c:Claim)-[:STATED_IN]->(s:Sentence)-[:IN_ARTICLE]->(a:Article)
  RETURN c, s, a
  ORDER BY coalesce(a.publishedAt, '') DESC, a.id, c.start, c.id
  LIMIT toInteger($limit)
}
MATCH (f)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (f)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(p:Publisher)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(who:Entity)
RETURN f.id AS factId, f.type AS type,
  CASE WHEN $claimProps IS NULL THEN properties(c) ELSE [name IN $claimProps | c[name]] END AS claim,
  CASE WHEN $sentenceProps IS NULL THEN properties(s) ELSE [name IN $sentenceProps | s[name]] END AS sentence,
  [name IN $articleProps | a[name]] AS article, p.name AS publisher,
  [one IN [subject, object, who] | [name IN $endProps | one[name]]] AS ends
ORDER BY coalesce(a.publishedAt, '') DESC, a.id, c.start, c.id
