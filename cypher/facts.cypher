// facts: one page of facts, newest first.
// $company (key), $article and the other parameters of parts/fact-filter (null: any); $afterSeen, $afterId (where the page
// before ended, or null), $limit
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
WHERE FACT_FILTER
  AND ($afterId IS NULL OR coalesce(f.lastSeen, '') < $afterSeen
    OR (coalesce(f.lastSeen, '') = $afterSeen AND f.id > $afterId))
WITH f ORDER BY coalesce(f.lastSeen, '') DESC, f.id LIMIT toInteger($limit)
RETURN [FACT_VALUES, FACT_ENDS] AS fact
ORDER BY coalesce(f.lastSeen, '') DESC, f.id
