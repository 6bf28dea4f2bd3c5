// evidence: the claims behind facts with the words that say them, newest article first.
// $ids (of facts), $limit (claims for each)
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
RETURN f.id AS factId, f.type AS type, c{.*} AS claim, s{.*} AS sentence,
  a{.id, .url, .title, .author, .publishedAt, .language, .contentHash, .extractor, publisher: p.name} AS article,
  subject{.key, .kind, .name} AS subject, object{.key, .kind, .name} AS object, who{.key, .kind, .name} AS who
ORDER BY coalesce(a.publishedAt, '') DESC, a.id, c.start, c.id
