// review, load: hangs claims on their facts.
// $rows: id, fact, denies
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (f:Fact {id: row.fact})
FOREACH (_ IN CASE WHEN row.denies THEN [] ELSE [1] END | CREATE (c)-[:SUPPORTS]->(f))
FOREACH (_ IN CASE WHEN row.denies THEN [1] ELSE [] END | CREATE (c)-[:DENIES]->(f))
