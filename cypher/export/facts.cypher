// export: a page of facts, in the order of their ids.
// $ids (of the facts that are wanted; null: all), $company (key of an entity that is an end or product of the fact, where
// no ids are given; null: all), $after (id of the last one before, or ''), $limit
// $factProps, $endProps (names of the properties that are wanted of a fact and of whom it is about; null: all)
CALL () {
  WITH * WHERE $ids IS NOT NULL
  UNWIND $ids AS id
  MATCH (f:Fact {id: id})
    USING INDEX SEEK f:Fact(id)
  WHERE f.id > $after
  RETURN f
  UNION ALL
  WITH * WHERE $ids IS NULL AND $company IS NULL
  MATCH (f:Fact)
  WHERE f.id > $after
  RETURN f
  UNION ALL
  WITH * WHERE $ids IS NULL AND $company IS NOT NULL
  MATCH (entity:Entity {key: $company})<-[:SUBJECT|OBJECT|ABOUT]-(f)
    USING INDEX SEEK entity:Entity(key)
  WHERE f.id > $after
  RETURN DISTINCT f
}
WITH f ORDER BY f.id LIMIT toInteger($limit)
MATCH (f)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (f)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (f)-[:ABOUT]->(product:Product)
RETURN CASE WHEN $factProps IS NULL THEN properties(f) ELSE [name IN $factProps | f[name]] END AS fact,
  [one IN [subject, object, product] | [name IN $endProps | one[name]]] AS ends
ORDER BY f.id
