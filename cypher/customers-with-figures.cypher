// concentration: the facts of each supplier that say what a customer means to it, and how many customers it has.
// RELATION stands for types of the catalogue.
// $keys, $asOf (ISO date; null: what the edges say), $limit (facts for each key)
UNWIND $keys AS key
MATCH (s:Entity {key: key})
  USING INDEX SEEK s:Entity(key)
CALL (s) {
  OPTIONAL MATCH (s)<-[r:RELATION]-(c:Organization)
  WHERE $asOf IS NULL OR (coalesce(r.heldFrom, '') <= $asOf AND coalesce(r.heldTo, '9999') >= $asOf)
  RETURN count(DISTINCT c) AS customerCount
}
CALL (s) {
  OPTIONAL MATCH (s)<-[r:RELATION]-(c:Organization)
  WHERE (r.share IS NOT NULL OR r.amountText IS NOT NULL)
    AND ($asOf IS NULL OR (coalesce(r.heldFrom, '') <= $asOf AND coalesce(r.heldTo, '9999') >= $asOf))
  WITH c, r ORDER BY coalesce(r.share, 0) DESC, coalesce(r.amountPerYear, 0) DESC, r.factId LIMIT toInteger($limit)
  OPTIONAL MATCH (f:Fact {id: r.factId})
    USING INDEX SEEK f:Fact(id)
  RETURN c, f
}
RETURN key, customerCount, c{.key, .kind, .name} AS customer, f{.*} AS fact
