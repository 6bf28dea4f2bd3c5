// related: neighbours as they were on a day, over facts that held then, with those facts. A part of statements that know
// the one asked about as e.
// $types (relations), $near, $far (SUBJECT or OBJECT: the ends of the one asked about and of the neighbour; both for
// relations without direction), $kinds (of the neighbour), $asOf (ISO date), $over (what was over then instead),
// $limit (neighbours, the best supported)
MATCH (e)<-[near:SUBJECT|OBJECT]-(f)-[far:SUBJECT|OBJECT]->(o:Entity)
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
RETURN [o.key, o.name, COLLECT {
  UNWIND facts AS f
  RETURN [FACT_VALUES, FACT_ENDS, FACT_CLAIMS]
  ORDER BY f.confidence DESC, f.sourceCount DESC, f.id
}]
ORDER BY facts[0].confidence DESC, facts[0].sourceCount DESC, facts[0].id, o.key
