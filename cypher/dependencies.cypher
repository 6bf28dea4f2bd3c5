// dependencies: one step from some entities to what they depend on, over direct edges. RELATION stands for types of
// the catalogue.
// $from (list of {key, strength}), $seen (keys reached before), $minConfidence, $minSources (null: any), $limit,
// $asOf (ISO date; null: what the edges say)
// strength: the confidence of the weakest hop so far. Of several ways to the same entity the strongest is kept.
UNWIND $from AS row
MATCH (c:Entity {key: row.key})-[r:RELATION]->(d:Entity)
  USING INDEX SEEK c:Entity(key)
WHERE NOT d.key IN $seen
  AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
  AND ($minSources IS NULL OR r.sources >= $minSources)
  AND ($asOf IS NULL OR (coalesce(r.heldFrom, '') <= $asOf AND coalesce(r.heldTo, '9999') >= $asOf))
WITH row, c, d, r ORDER BY r.confidence DESC, r.factId
WITH row, c, d, collect({id: r.factId, type: r.relation, confidence: r.confidence, sources: r.sources}) AS facts
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
