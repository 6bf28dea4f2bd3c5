// export: a page of claims with their words, in the order of their ids.
// $ids (of the facts whose claims are wanted; null: all), $company (key of an entity that is an end or product of the
// fact, where no ids are given; null: all), $after (id of the last one before, or ''), $limit
// $claimProps, $sentenceProps, $articleProps, $endProps (names of the properties that are wanted of each; null: all)
CALL () {
  WITH * WHERE $ids IS NOT NULL
  UNWIND $ids AS id
  MATCH (f:Fact {id: id})<-[:SUPPORTS|DENIES]-(c:Claim)
    USING INDEX SEEK f:Fact(id)
  WHERE c.id > $after
  RETURN c, f
  UNION ALL
  WITH * WHERE $ids IS NULL AND $company IS NULL
  MATCH (c:Claim)-[:SUPPORTS|DENIES]->(f:Fact)
  WHERE c.id > $after
  RETURN c, f
  UNION ALL
  WITH * WHERE $ids IS NULL AND $company IS NOT NULL
  MATCH (entity:Entity {key: $company})<-[:SUBJECT|OBJECT|ABOUT]-(f)<-[:SUPPORTS|DENIES]-(c:Claim)
    USING INDEX SEEK entity:Entity(key)
  WHERE c.id > $after
  RETURN DISTINCT c, f
}
WITH c, f ORDER BY c.id LIMIT toInteger($limit)
MATCH (c)-[:STATED_IN]->(s:Sentence)-[:IN_ARTICLE]->(a:Article)
MATCH (f)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (f)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(p:Publisher)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(who:Entity)
RETURN f.id AS factId, f.type AS type,
  CASE WHEN $claimProps IS NULL THEN properties(c) ELSE [name IN $claimProps | c[name]] END AS claim,
  CASE WHEN $sentenceProps IS NULL THEN properties(s) ELSE [name IN $sentenceProps | s[name]] END AS sentence,
  [name IN $articleProps | a[name]] AS article, p.name AS publisher,
  [one IN [subject, object, who] | [name IN $endProps | one[name]]] AS ends
ORDER BY c.id
