// articles: how many there are over all pages.
// $company (entity key that they mention), $publisher (key), $asOf (ISO date, published by then) (null: any)
CALL () {
  WITH * WHERE $company IS NULL
  MATCH (a:Article)
  RETURN a
  UNION ALL
  WITH * WHERE $company IS NOT NULL
  MATCH (:Entity {key: $company})<-[:MENTIONS]-(a:Article)
  RETURN a
}
WITH a
WHERE ($publisher IS NULL OR EXISTS { (a)-[:PUBLISHED_BY]->(:Publisher {key: $publisher}) })
  AND ($asOf IS NULL OR left(a.publishedAt, 10) <= $asOf)
RETURN count(a) AS total
