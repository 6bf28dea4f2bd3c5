// articles: one page of articles, newest first.
// $company (entity key that they mention), $publisher (key), $language (its code), $from, $to, $asOf (ISO dates, the last
// for published by then), $ids (of these only) (null: any);
// $afterSeen, $afterId (where the page before ended, or null), $limit
CALL () {
  WITH * WHERE $company IS NULL AND $ids IS NULL
  MATCH (a:Article)
  RETURN a
  UNION ALL
  WITH * WHERE $company IS NULL AND $ids IS NOT NULL
  UNWIND $ids AS id
  MATCH (a:Article {id: id})
    USING INDEX SEEK a:Article(id)
  RETURN a
  UNION ALL
  WITH * WHERE $company IS NOT NULL
  MATCH (entity:Entity {key: $company})<-[:MENTIONS]-(a:Article)
    USING INDEX SEEK entity:Entity(key)
  RETURN a
}
WITH a
WHERE ($publisher IS NULL OR EXISTS { (a)-[:PUBLISHED_BY]->({key: $publisher}) })
  AND ($ids IS NULL OR $company IS NULL OR a.id IN $ids)
  AND ($language IS NULL OR a.language = $language)
  AND ($from IS NULL OR left(a.publishedAt, 10) >= $from)
  AND ($to IS NULL OR left(a.publishedAt, 10) <= $to)
  AND ($asOf IS NULL OR left(a.publishedAt, 10) <= $asOf)
  AND ($afterId IS NULL OR coalesce(a.publishedAt, '') < $afterSeen
    OR (coalesce(a.publishedAt, '') = $afterSeen AND a.id > $afterId))
WITH a ORDER BY coalesce(a.publishedAt, '') DESC, a.id LIMIT toInteger($limit)
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(p:Publisher)
RETURN a{.*, publisher: p.name} AS article,
  COUNT { (a)<-[:IN_ARTICLE]-(:Sentence)<-[:STATED_IN]-(:Claim) } AS claims
ORDER BY coalesce(a.publishedAt, '') DESC, a.id
