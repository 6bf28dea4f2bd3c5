// load: claims that say that a fact does not hold.
// $rows: id, fact
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (f:Fact {id: row.fact})
CREATE (c)-[:DENIES]->(f)
