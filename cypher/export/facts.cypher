// export: a page of facts, in the order of their ids.
// $ids (of the facts that are wanted; null: all), $company (key of an entity that is an end or product of the fact, where
// no ids are given; null: all), $after (id of the last one before, or ''), $limit
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
RETURN [FACT_VALUES, FACT_ENDS] AS fact
ORDER BY f.id
