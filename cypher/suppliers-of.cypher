// sharedSuppliers, soleSupplier: the direct suppliers of some companies, makers of the products that they use included.
// RELATION stands for types of the catalogue.
// $keys, $asOf (ISO date; null: now), $limit (suppliers for each)
UNWIND $keys AS key
CALL (key) {
  MATCH (c:Entity {key: key})-[r:RELATION]->(x:Entity)
    USING INDEX SEEK c:Entity(key)
  WHERE $asOf IS NULL OR (coalesce(r.heldFrom, '') <= $asOf AND coalesce(r.heldTo, '9999') >= $asOf)
  OPTIONAL MATCH (x)<-[made:OFFERS]-(maker:Organization) WHERE x:Product
  WITH key, r, CASE WHEN x:Product THEN maker ELSE x END AS s, made, CASE WHEN x:Product THEN x.name END AS used
  WHERE s IS NOT NULL AND s.key <> key
  WITH s, r, made, used ORDER BY r.confidence DESC, r.factId
  WITH s, collect({
    id: r.factId, confidence: r.confidence, product: coalesce(r.product, used), because: made.factId
  }) AS facts
  ORDER BY facts[0].confidence DESC, s.key
  LIMIT toInteger($limit)
  RETURN s, facts
}
RETURN key, s{.key, .kind, .name} AS supplier, facts
