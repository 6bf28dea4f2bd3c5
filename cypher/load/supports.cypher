// load: claims that say that a fact holds, or held, or will.
// $rows: id, fact
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (f:Fact {id: row.fact})
CREATE (c)-[:SUPPORTS]->(f)
