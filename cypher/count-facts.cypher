// facts: how many there are over all pages.
// $company (key), $types, $statuses, $modalities, $article, $minConfidence, $minSources (null: any)
CALL () {
  WITH * WHERE $company IS NULL AND $article IS NULL
  MATCH (f:Fact)
  RETURN f
  UNION ALL
  WITH * WHERE $company IS NOT NULL
  MATCH (:Entity {key: $company})<-[:SUBJECT|OBJECT|ABOUT]-(f:Fact)
  RETURN DISTINCT f
  UNION ALL
  WITH * WHERE $company IS NULL AND $article IS NOT NULL
  MATCH (:Article {id: $article})<-[:IN_ARTICLE]-(:Sentence)<-[:STATED_IN]-(:Claim)-[:SUPPORTS|DENIES]->(f:Fact)
  RETURN DISTINCT f
}
WITH f
WHERE ($types IS NULL OR f.type IN $types)
  AND ($statuses IS NULL OR f.status IN $statuses)
  AND ($minConfidence IS NULL OR f.confidence >= $minConfidence)
  AND ($minSources IS NULL OR f.sourceCount >= $minSources)
  AND ($modalities IS NULL OR EXISTS { (f)<-[:SUPPORTS|DENIES]-(c:Claim) WHERE c.modality IN $modalities })
  AND ($article IS NULL OR EXISTS {
    (f)<-[:SUPPORTS|DENIES]-(:Claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(:Article {id: $article})
  })
RETURN count(f) AS total
