// check: direct edges that belong to no fact. RELATION stands for a type of the catalogue.
// $limit
MATCH (s)-[r:RELATION]->(o)
WHERE r.factId IS NULL OR NOT EXISTS { (:Fact {id: r.factId}) }
RETURN elementId(r) AS id, type(r) AS type, s.key AS subject, o.key AS object LIMIT $limit
