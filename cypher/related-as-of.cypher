// related: neighbours as they were on a day, over facts that held then, with those facts.
// $keys, $types (relations), $near, $far (SUBJECT or OBJECT: the ends of the one asked about and of the neighbour; both
// for relations without direction), $kinds (of the neighbour), $asOf (ISO date), $over (what was over then instead),
// $limit (neighbours for each key, the best supported), $withFacts
// $factProps, $endProps (names of the properties that are wanted of a fact and of whom it is about; null: all)
UNWIND $keys AS key
CALL (key) {
  MATCH (e:Entity {key: key})<-[near:SUBJECT|OBJECT]-(f)-[far:SUBJECT|OBJECT]->(o:Entity)
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
  RETURN o, facts, facts[0] AS first
}
RETURN key, [o.key, o.kind, o.name] AS neighbour, first{.confidence, .sourceCount, .id} AS strongest, COLLECT {
  UNWIND CASE WHEN $withFacts THEN facts ELSE [] END AS f
  MATCH (f)-[:SUBJECT]->(subject:Entity)
  OPTIONAL MATCH (f)-[:OBJECT]->(object:Entity)
  OPTIONAL MATCH (f)-[:ABOUT]->(product:Product)
  RETURN [
    CASE WHEN $factProps IS NULL THEN properties(f) ELSE [name IN $factProps | f[name]] END,
    [one IN [subject, object, product] | [name IN $endProps | one[name]]]
  ]
} AS facts
