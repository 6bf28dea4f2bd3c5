// dependents: one step from some entities to those who depend on them, over facts of any status asked for.
// $from (list of {key, strength}), $seen (keys reached before), $minConfidence, $minSources (null: any), $limit
// strength: the confidence of the weakest hop so far. Of several ways to the same entity the strongest is kept.
// $types, $statuses
UNWIND $from AS row
MATCH (c:Entity {key: row.key})<-[:OBJECT]-(f)-[:SUBJECT]->(d:Entity)
  USING INDEX SEEK c:Entity(key)
WHERE NOT d.key IN $seen
  AND f.type IN $types AND f.status IN $statuses
  AND ($minConfidence IS NULL OR f.confidence >= $minConfidence)
  AND ($minSources IS NULL OR f.sourceCount >= $minSources)
WITH row, c, d, f ORDER BY f.confidence DESC, f.id
WITH row, c, d, collect({id: f.id, type: f.type, confidence: f.confidence, sources: f.sourceCount}) AS facts
WITH d, c, facts,
  CASE WHEN row.strength < facts[0].confidence THEN row.strength ELSE facts[0].confidence END AS strength
ORDER BY strength DESC, c.key
WITH d, collect({
  from: c.key, type: facts[0].type, strength: strength, factIds: [fact IN facts | fact.id],
  confidence: facts[0].confidence, sourceCount: facts[0].sources
})[0] AS hop
RETURN d{.key, .kind, .name} AS entity, hop
ORDER BY hop.strength DESC, d.key
LIMIT toInteger($limit)
