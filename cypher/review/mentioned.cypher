// review, load: whom some articles mention, as it is and as it was read.
// $articles (ids)
UNWIND $articles AS article
MATCH (a:Article {id: article})-[r:MENTIONS]->(e:Entity)
  USING INDEX SEEK a:Article(id)
RETURN article, coalesce(r.as, e.key) AS read, e.key AS now, r.name AS name, r.decision AS decision
