// review, load: hangs claims on their facts.
// $rows: id, fact, denies
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
  USING INDEX SEEK c:Claim(id)
MATCH (f:Fact {id: row.fact})
  USING INDEX SEEK f:Fact(id)
FOREACH (_ IN CASE WHEN row.denies THEN [] ELSE [1] END | CREATE (c)-[:SUPPORTS]->(f))
FOREACH (_ IN CASE WHEN row.denies THEN [1] ELSE [] END | CREATE (c)-[:DENIES]->(f))
