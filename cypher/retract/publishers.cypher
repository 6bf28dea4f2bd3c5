// retract, load: publishers without an article.
// $keys: publishers that may have lost their last one
UNWIND $keys AS key
MATCH (p:Publisher {key: key})
  USING INDEX SEEK p:Publisher(key)
WHERE NOT EXISTS { (p)<-[:PUBLISHED_BY]-(:Article) }
DETACH DELETE p
