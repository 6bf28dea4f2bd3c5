// review, load: joins decisions to the claims that they are about.
// $rows: decision, claim
UNWIND $rows AS row
MATCH (d:Decision {id: row.decision})
  USING INDEX SEEK d:Decision(id)
MATCH (c:Claim {id: row.claim})
  USING INDEX SEEK c:Claim(id)
MERGE (d)-[:ON]->(c)
