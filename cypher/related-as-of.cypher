// related: neighbours as they were on a day, over facts that held then, with those facts.
// $keys, $types (relations), $near, $far (SUBJECT or OBJECT: the ends of the one asked about and of the neighbour; both
// for relations without direction), $kinds (of the neighbour), $asOf (ISO date), $over (what was over then instead),
// $limit (neighbours for each key, the best supported)
UNWIND $keys AS key
CALL (key) {
  MATCH (e:Entity {key: key})<-[near:SUBJECT|OBJECT]-(f:Fact)-[far:SUBJECT|OBJECT]->(o:Entity)
    USING INDEX SEEK e:Entity(key)
  WHERE f.type IN $types
    AND CASE WHEN $over THEN f.status = 'ended' AND f.heldTo < $asOf
      ELSE f.status IN ['current', 'ended']
        AND coalesce(f.heldFrom, '') <= $asOf AND coalesce(f.heldTo, '9999') >= $asOf END
    AND type(near) IN $near AND type(far) IN $far AND type(near) <> type(far)
    AND o.kind IN $kinds
  WITH DISTINCT o, f
  WITH o, f ORDER BY f.confidence DESC, f.sourceCount DESC, f.id
  WITH o, collect(f) AS facts
  ORDER BY facts[0].confidence DESC, facts[0].sourceCount DESC, facts[0].id, o.key
  LIMIT toInteger($limit)
  RETURN o, facts
}
UNWIND facts AS f
MATCH (f)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (f)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (f)-[:ABOUT]->(product:Product)
RETURN key, o{.key, .kind, .name} AS neighbour, f{.*} AS fact,
  subject{.key, .kind, .name} AS subject, object{.key, .kind, .name} AS object, product{.key, .kind, .name} AS product
