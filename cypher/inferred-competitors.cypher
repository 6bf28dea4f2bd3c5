// inferredCompetitors: companies that sell to the same customers or buy from the same suppliers. RELATION stands for
// types of the catalogue. A customer or supplier with too many others proves nothing and would cost much.
// $keys, $breadth (neighbours that are looked at, and most of others that a neighbour may have), $limit (for each key),
// $asOf (ISO date; null: what the edges say)
UNWIND $keys AS key
MATCH (e:Entity {key: key})
  USING INDEX SEEK e:Entity(key)
CALL (e) {
  CALL (e) {
    MATCH (e)<-[r:RELATION]-(shared:Organization)
    WHERE $asOf IS NULL OR (coalesce(r.heldFrom, '') <= $asOf AND coalesce(r.heldTo, '9999') >= $asOf)
    WITH DISTINCT e, shared ORDER BY shared.key LIMIT toInteger($breadth)
    WHERE COUNT { (shared)-[:RELATION]->() } <= $breadth
    MATCH (shared)-[r:RELATION]->(o:Organization)
    WHERE o <> e AND ($asOf IS NULL OR (coalesce(r.heldFrom, '') <= $asOf AND coalesce(r.heldTo, '9999') >= $asOf))
    RETURN DISTINCT o, shared, true AS isCustomer
    UNION
    MATCH (e)-[r:RELATION]->(shared:Organization)
    WHERE $asOf IS NULL OR (coalesce(r.heldFrom, '') <= $asOf AND coalesce(r.heldTo, '9999') >= $asOf)
    WITH DISTINCT e, shared ORDER BY shared.key LIMIT toInteger($breadth)
    WHERE COUNT { (shared)<-[:RELATION]-() } <= $breadth
    MATCH (shared)<-[r:RELATION]-(o:Organization)
    WHERE o <> e AND ($asOf IS NULL OR (coalesce(r.heldFrom, '') <= $asOf AND coalesce(r.heldTo, '9999') >= $asOf))
    RETURN DISTINCT o, shared, false AS isCustomer
  }
  WITH e, o, shared, isCustomer ORDER BY shared.key
  WITH e, o, collect(CASE WHEN isCustomer THEN shared END) AS customers,
    collect(CASE WHEN NOT isCustomer THEN shared END) AS suppliers
  WHERE NOT EXISTS { (e)-[:PARENT_OF]-(o) }
  WITH e, o, customers, suppliers ORDER BY size(customers) DESC, size(suppliers) DESC, o.key LIMIT toInteger($limit)
  RETURN o, customers, suppliers, EXISTS { (e)-[:COMPETES_WITH]-(o) } AS stated
}
RETURN key, o{.key, .kind, .name} AS company, stated,
  [one IN customers[..20] | one{.key, .kind, .name}] AS sharedCustomers,
  [one IN suppliers[..20] | one{.key, .kind, .name}] AS sharedSuppliers
ORDER BY size(customers) DESC, size(suppliers) DESC, o.key
