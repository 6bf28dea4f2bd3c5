// export: a page of entities with all their names, in the order of their keys.
// $ids (of facts whose ends and products are wanted; null: all), $company (key of an entity: itself and, where no ids are
// given, its neighbours; null: all), $after (key of the last one before, or ''), $limit
CALL () {
  WITH * WHERE $ids IS NOT NULL
  UNWIND $ids AS id
  MATCH (f:Fact {id: id})-[:SUBJECT|OBJECT|ABOUT]->(e:Entity)
    USING INDEX SEEK f:Fact(id)
  WHERE e.key > $after
  RETURN e
  UNION ALL
  WITH * WHERE $ids IS NULL AND $company IS NULL
  MATCH (e:Entity)
  WHERE e.key > $after
  RETURN e
  UNION ALL
  WITH * WHERE $ids IS NULL AND $company IS NOT NULL
  MATCH (entity:Entity {key: $company})<-[:SUBJECT|OBJECT|ABOUT]-()-[:SUBJECT|OBJECT|ABOUT]->(e:Entity)
    USING INDEX SEEK entity:Entity(key)
  WHERE e.key > $after
  RETURN e
  UNION ALL
  WITH * WHERE $company IS NOT NULL
  MATCH (e:Entity {key: $company})
    USING INDEX SEEK e:Entity(key)
  WHERE e.key > $after
  RETURN e
}
WITH DISTINCT e ORDER BY e.key LIMIT toInteger($limit)
CALL (e) {
  MATCH (:Alias)-[r:NAMES]->(e)
  WITH r.text AS text ORDER BY text
  RETURN collect(text) AS names
}
RETURN e.key AS key, e.kind AS kind, e.name AS name, names
ORDER BY key
