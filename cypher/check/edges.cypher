// check: the direct edges of some facts. RELATION stands for a type of the catalogue.
// $ids: fact ids
UNWIND $ids AS id
MATCH (s)-[r:RELATION {factId: id}]->(o)
  USING INDEX SEEK r:RELATION(factId)
RETURN id, type(r) AS type, s.key AS subject, o.key AS object, properties(r) AS props
