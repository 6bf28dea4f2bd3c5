// dependencies: one step from some entities to what they depend on, over direct edges. RELATION stands for types of
// the catalogue.
// $from (list of [key, strength]), $seen (keys reached before), $minConfidence, $minSources (null: any), $limit,
// $asOf (ISO date; null: what the edges say), $withFacts (whether what says a step is wanted)
// strength: the confidence of the weakest hop so far. Of several ways to the same entity the strongest is kept. Facts are
// lists of type, id, confidence and sources, the strongest first: a list is decoded in a third of a map's time.
UNWIND $from AS row
MATCH (c:Entity {key: row[0]})-[r:RELATION]->(d:Entity)
  USING INDEX SEEK c:Entity(key)
WHERE NOT d.key IN $seen
  AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
  AND ($minSources IS NULL OR r.sources >= $minSources)
  AND ($asOf IS NULL OR (coalesce(r.heldFrom, '') <= $asOf AND coalesce(r.heldTo, '9999') >= $asOf))
WITH d, min([-CASE WHEN row[1] < r.confidence THEN row[1] ELSE r.confidence END, c.key]) AS best
WITH d, -best[0] AS strength, best[1] AS from ORDER BY strength DESC, d.key LIMIT toInteger($limit)
CALL (d, from) {
  WITH * WHERE $withFacts
  MATCH (c:Entity {key: from})-[r:RELATION]->(d)
    USING INDEX SEEK c:Entity(key)
  WHERE ($minConfidence IS NULL OR r.confidence >= $minConfidence)
    AND ($minSources IS NULL OR r.sources >= $minSources)
    AND ($asOf IS NULL OR (coalesce(r.heldFrom, '') <= $asOf AND coalesce(r.heldTo, '9999') >= $asOf))
  WITH r ORDER BY r.confidence DESC, r.factId
  RETURN collect([r.relation, r.factId, r.confidence, r.sources]) AS facts
}
RETURN d.key AS key, d.kind AS kind, d.name AS name, from, strength, facts
ORDER BY strength DESC, key
