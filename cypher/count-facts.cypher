// facts: how many there are over all pages.
// $company (key), $article and the other parameters of parts/fact-filter (null: any)
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
RETURN count(f) AS total
