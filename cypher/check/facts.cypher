// check: facts in the order of their ids, as they are stored.
// $after: id of the last one seen; $limit
MATCH (f:Fact) WHERE f.id > $after
WITH f ORDER BY f.id LIMIT $limit
RETURN f.id AS id, properties(f) AS props,
  COLLECT { MATCH (f)-[:SUBJECT]->(e:Entity) RETURN e.key } AS subjects,
  COLLECT { MATCH (f)-[:OBJECT]->(e:Entity) RETURN e.key } AS objects
