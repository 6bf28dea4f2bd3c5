// claimsById: claims with the words that say them.
// $ids
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:STATED_IN]->(s:Sentence)-[:IN_ARTICLE]->(a:Article)
  USING INDEX SEEK c:Claim(id)
MATCH (c)-[:SUPPORTS|DENIES]->(f:Fact)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (f)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(p:Publisher)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(who:Entity)
RETURN id, f.id AS factId, f.type AS type, c{.*} AS claim, s{.*} AS sentence,
  a{.id, .url, .title, .author, .publishedAt, .language, .contentHash, .extractor, publisher: p.name} AS article,
  subject{.key, .kind, .name} AS subject, object{.key, .kind, .name} AS object, who{.key, .kind, .name} AS who
