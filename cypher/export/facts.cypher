// export: a page of facts, in the order of their ids.
// $company (key of an entity that is an end or product of the fact; null: all), $after (id of the last one before, or
// ''), $limit
CALL () {
  WITH * WHERE $company IS NULL
  MATCH (f:Fact)
  WHERE f.id > $after
  RETURN f
  UNION ALL
  WITH * WHERE $company IS NOT NULL
  MATCH (entity:Entity {key: $company})<-[:SUBJECT|OBJECT|ABOUT]-(f:Fact)
    USING INDEX SEEK entity:Entity(key)
  WHERE f.id > $after
  RETURN DISTINCT f
}
WITH f ORDER BY f.id LIMIT toInteger($limit)
MATCH (f)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (f)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (f)-[:ABOUT]->(product:Product)
RETURN f{.*} AS fact, subject{.key, .kind, .name} AS subject,
  object{.key, .kind, .name} AS object, product{.key, .kind, .name} AS product
ORDER BY f.id
