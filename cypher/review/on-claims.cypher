// review, load: joins decisions to the claims that they are about.
// $rows: decision, claim
UNWIND $rows AS row
MATCH (d:Decision {id: row.decision})
MATCH (c:Claim {id: row.claim})
MERGE (d)-[:ON]->(c)
