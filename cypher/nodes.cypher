// nodes: what has an id: an entity or an article as it is, of a fact or a claim that it is one.
// $ids
UNWIND $ids AS id
OPTIONAL MATCH (e:Entity {key: id})
  USING INDEX SEEK e:Entity(key)
OPTIONAL MATCH (a:Article {id: id})
  USING INDEX SEEK a:Article(id)
OPTIONAL MATCH (f:Fact {id: id})
  USING INDEX SEEK f:Fact(id)
OPTIONAL MATCH (c:Claim {id: id})
  USING INDEX SEEK c:Claim(id)
RETURN id, CASE WHEN e IS NOT NULL THEN [e.key, e.name] END AS entity, properties(a) AS article,
  [(a)-[:PUBLISHED_BY]->(p) | p.name][0] AS publisher, f IS NOT NULL AS isFact, c IS NOT NULL AS isClaim
