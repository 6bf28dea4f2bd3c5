// reliantCustomers: companies that have no other supplier than this one, as far as the graph knows. RELATION stands for
// types of the catalogue.
// $key, $asOf (ISO date; null: now), $limit
MATCH (s:Entity {key: $key})<-[r:RELATION]-(c:Organization)
  USING INDEX SEEK s:Entity(key)
WHERE $asOf IS NULL OR (coalesce(r.heldFrom, '') <= $asOf AND coalesce(r.heldTo, '9999') >= $asOf)
WITH s, c, r ORDER BY r.confidence DESC, r.factId
WITH s, c, collect(r.factId) AS factIds, max(r.confidence) AS confidence
WHERE NOT EXISTS {
  (c)-[q:RELATION]->(o:Entity)
  WHERE o <> s
    AND ($asOf IS NULL OR (coalesce(q.heldFrom, '') <= $asOf AND coalesce(q.heldTo, '9999') >= $asOf))
    AND NOT EXISTS { (o)<-[:OFFERS]-(s) }
}
RETURN c{.key, .kind, .name} AS entity, factIds
ORDER BY confidence DESC, c.key
LIMIT toInteger($limit)
