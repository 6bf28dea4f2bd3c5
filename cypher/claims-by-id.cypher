// claimsById: claims with the words that say them.
// $ids
// $claimProps, $sentenceProps, $articleProps, $endProps (names of the properties that are wanted of each; null: all)
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:STATED_IN]->(s:Sentence)-[:IN_ARTICLE]->(a:Article)
  USING INDEX SEEK c:Claim(id)
MATCH (c)-[:SUPPORTS|DENIES]->(f:Fact)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (f)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(p:Publisher)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(who:Entity)
RETURN id, f.id AS factId, f.type AS type,
  CASE WHEN $claimProps IS NULL THEN properties(c) ELSE [name IN $claimProps | c[name]] END AS claim,
  CASE WHEN $sentenceProps IS NULL THEN properties(s) ELSE [name IN $sentenceProps | s[name]] END AS sentence,
  [name IN $articleProps | a[name]] AS article, p.name AS publisher,
  [one IN [subject, object, who] | [name IN $endProps | one[name]]] AS ends
