// export: a page of claims with their words, in the order of their ids.
// $ids (of the facts whose claims are wanted; null: all), $company (key of an entity that is an end or product of the
// fact, where no ids are given; null: all), $after (id of the last one before, or ''), $limit
CALL () {
  WITH * WHERE $ids IS NOT NULL
  UNWIND $ids AS id
  MATCH (f:Fact {id: id})<-[:SUPPORTS|DENIES]-(c:Claim)
    USING INDEX SEEK f:Fact(id)
  WHERE c.id > $after
  RETURN c, f
  UNION ALL
  WITH * WHERE $ids IS NULL AND $company IS NULL
  MATCH (c:Claim)-[:SUPPORTS|DENIES]->(f:Fact)
  WHERE c.id > $after
  RETURN c, f
  UNION ALL
  WITH * WHERE $ids IS NULL AND $company IS NOT NULL
  MATCH (entity:Entity {key: $company})<-[:SUBJECT|OBJECT|ABOUT]-(f)<-[:SUPPORTS|DENIES]-(c:Claim)
    USING INDEX SEEK entity:Entity(key)
  WHERE c.id > $after
  RETURN DISTINCT c, f
}
WITH c, f ORDER BY c.id LIMIT toInteger($limit)
MATCH (c)-[:STATED_IN]->(s:Sentence)-[:IN_ARTICLE]->(a:Article)
RETURN f.id AS factId, f.type AS type, CLAIM_VALUES AS claim, FACT_ENDS AS ends
ORDER BY c.id
