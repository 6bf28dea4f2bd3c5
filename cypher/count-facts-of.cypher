// factCounts: how many facts of each of some entities pass.
// $keys, and the parameters of parts/fact-filter (null: any)
UNWIND $keys AS key
CALL (key) {
  MATCH (entity:Entity {key: key})<-[:SUBJECT|OBJECT|ABOUT]-(f)
    USING INDEX SEEK entity:Entity(key)
  WHERE FACT_FILTER
  RETURN count(DISTINCT f) AS total
}
RETURN key, total
