// dependents: one step from some entities to those who depend on them, over facts of any status asked for.
// $from (list of [key, strength]), $seen (keys reached before), $minConfidence, $minSources (null: any), $limit,
// $withFacts (whether what says a step is wanted), $types, $statuses
// strength: the confidence of the weakest hop so far. Of several ways to the same entity the strongest is kept. Facts are
// lists of type, id, confidence and sources, the strongest first.
UNWIND $from AS row
MATCH (c:Entity {key: row[0]})<-[:OBJECT]-(f)-[:SUBJECT]->(d:Entity)
  USING INDEX SEEK c:Entity(key)
WHERE NOT d.key IN $seen
  AND f.type IN $types AND f.status IN $statuses
  AND ($minConfidence IS NULL OR f.confidence >= $minConfidence)
  AND ($minSources IS NULL OR f.sourceCount >= $minSources)
WITH d, min([-CASE WHEN row[1] < f.confidence THEN row[1] ELSE f.confidence END, c.key]) AS best
WITH d, -best[0] AS strength, best[1] AS from ORDER BY strength DESC, d.key LIMIT toInteger($limit)
CALL (d, from) {
  WITH * WHERE $withFacts
  MATCH (c:Entity {key: from})<-[:OBJECT]-(f)-[:SUBJECT]->(d)
    USING INDEX SEEK c:Entity(key)
  WHERE f.type IN $types AND f.status IN $statuses
    AND ($minConfidence IS NULL OR f.confidence >= $minConfidence)
    AND ($minSources IS NULL OR f.sourceCount >= $minSources)
  WITH f ORDER BY f.confidence DESC, f.id
  RETURN collect([f.type, f.id, f.confidence, f.sourceCount]) AS facts
}
RETURN d.key AS key, d.kind AS kind, d.name AS name, from, strength, facts
ORDER BY strength DESC, key
