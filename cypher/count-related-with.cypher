// relatedCounts: how many neighbours the edges of related-with have. RELATION stands for types of the catalogue.
// $keys, $kinds (of the neighbour)
UNWIND $keys AS key
MATCH (e:Entity {key: key})-[r:RELATION]-(o:Entity)
  USING INDEX SEEK e:Entity(key)
WHERE o.kind IN $kinds
RETURN key, count(DISTINCT o) AS total
