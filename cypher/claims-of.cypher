// claimsOf: the claims of each article in the order of its text.
// $ids (of the articles)
UNWIND $ids AS id
MATCH (a:Article {id: id})<-[:IN_ARTICLE]-(s:Sentence)<-[:STATED_IN]-(c:Claim)-[:SUPPORTS|DENIES]->(f:Fact)
  USING INDEX SEEK a:Article(id)
MATCH (f)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (f)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(p:Publisher)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(who:Entity)
RETURN id, f.id AS factId, f.type AS type, c{.*} AS claim, s{.*} AS sentence,
  a{.id, .url, .title, .author, .publishedAt, .language, .contentHash, .extractor, publisher: p.name} AS article,
  subject{.key, .kind, .name} AS subject, object{.key, .kind, .name} AS object, who{.key, .kind, .name} AS who
ORDER BY id, c.start, c.subjectStart, c.objectStart, c.id
