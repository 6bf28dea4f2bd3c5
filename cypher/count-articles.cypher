// articles: how many there are over all pages.
// $company (entity key that they mention), $publisher (key) (null: any)
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
RETURN count(a) AS total
