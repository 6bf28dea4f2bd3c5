// load, retract: what the graph holds of some articles.
// $ids: article ids
UNWIND $ids AS id
MATCH (a:Article {id: id})
  USING INDEX SEEK a:Article(id)
OPTIONAL MATCH (a)<-[:IN_ARTICLE]-(:Sentence)<-[:STATED_IN]-(c:Claim)-[:SUPPORTS|DENIES]->(f:Fact)
WITH a, collect(c.id) AS claims, collect(DISTINCT f.id) AS facts
OPTIONAL MATCH (a)-[:MENTIONS]->(e:Entity)
WITH a, claims, facts, collect(e.key) AS entities
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(p:Publisher)
RETURN a.id AS id, claims, facts, entities, collect(p.key) AS publishers
