// review, load: the claims of some articles with their facts as they are.
// $articles (ids)
UNWIND $articles AS article
MATCH (a:Article {id: article})<-[:IN_ARTICLE]-(:Sentence)<-[:STATED_IN]-(c:Claim)
  USING INDEX SEEK a:Article(id)
OPTIONAL MATCH (c)-[:SUPPORTS|DENIES]->(f:Fact)-[:SUBJECT]->(s:Entity)
OPTIONAL MATCH (f)-[:OBJECT]->(o:Entity)
RETURN article, c.id AS id, c{.*} AS props, f.id AS fact, f.type AS type, s.key AS subject, o.key AS object,
  head(COLLECT { MATCH (f)-[:ABOUT]->(p:Product) RETURN p.key ORDER BY p.key }) AS product
