// facts: one page of facts, newest first.
// $company (key), $types, $statuses, $modalities, $article, $minConfidence, $minSources,
// $asOf, $beganFrom, $beganTo, $endedFrom, $endedTo, $seenFrom, $seenTo (ISO dates) (null: any);
// $afterSeen, $afterId (where the page before ended, or null), $limit
// $factProps, $endProps (names of the properties that are wanted of a fact and of whom it is about; null: all)
CALL () {
  WITH * WHERE $company IS NULL AND $article IS NULL
  MATCH (f:Fact)
  RETURN f
  UNION ALL
  WITH * WHERE $company IS NOT NULL
  MATCH (entity:Entity {key: $company})<-[:SUBJECT|OBJECT|ABOUT]-(f)
    USING INDEX SEEK entity:Entity(key)
  RETURN DISTINCT f
  UNION ALL
  WITH * WHERE $company IS NULL AND $article IS NOT NULL
  MATCH (article:Article {id: $article})<-[:IN_ARTICLE]-(:Sentence)<-[:STATED_IN]-(:Claim)-[:SUPPORTS|DENIES]->(f:Fact)
    USING INDEX SEEK article:Article(id)
  RETURN DISTINCT f
}
WITH f
WHERE ($types IS NULL OR f.type IN $types)
  AND ($statuses IS NULL OR f.status IN $statuses)
  AND ($minConfidence IS NULL OR f.confidence >= $minConfidence)
  AND ($minSources IS NULL OR f.sourceCount >= $minSources)
  AND ($asOf IS NULL OR (f.status IN ['current', 'ended']
    AND coalesce(f.heldFrom, '') <= $asOf AND coalesce(f.heldTo, '9999') >= $asOf))
  AND ($beganFrom IS NULL OR f.heldFrom >= $beganFrom) AND ($beganTo IS NULL OR f.heldFrom <= $beganTo)
  AND ($endedFrom IS NULL OR f.heldTo >= $endedFrom) AND ($endedTo IS NULL OR f.heldTo <= $endedTo)
  AND ($seenFrom IS NULL OR left(f.lastSaid, 10) >= $seenFrom) AND ($seenTo IS NULL OR left(f.lastSaid, 10) <= $seenTo)
  AND ($modalities IS NULL OR EXISTS { (f)<-[:SUPPORTS|DENIES]-(c:Claim) WHERE c.modality IN $modalities })
  AND ($article IS NULL OR EXISTS {
    (f)<-[:SUPPORTS|DENIES]-(:Claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->({id: $article})
  })
  AND ($afterId IS NULL OR coalesce(f.lastSeen, '') < $afterSeen
    OR (coalesce(f.lastSeen, '') = $afterSeen AND f.id > $afterId))
WITH f ORDER BY coalesce(f.lastSeen, '') DESC, f.id LIMIT toInteger($limit)
MATCH (f)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (f)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (f)-[:ABOUT]->(product:Product)
RETURN CASE WHEN $factProps IS NULL THEN properties(f) ELSE [name IN $factProps | f[name]] END AS fact,
  [one IN [subject, object, product] | [name IN $endProps | one[name]]] AS ends
ORDER BY coalesce(f.lastSeen, '') DESC, f.id
