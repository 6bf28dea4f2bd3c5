// review: articles that mention some entities, under their own name or as part of another.
// $keys (of entities, as they were read and as they are)
UNWIND $keys AS key
MATCH (entity:Entity {key: key})<-[:MENTIONS]-(a:Article)
  USING INDEX SEEK entity:Entity(key)
RETURN DISTINCT a.id AS article
ORDER BY article
