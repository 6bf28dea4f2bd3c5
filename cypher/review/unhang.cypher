// review, load: takes claims from their facts.
// $ids (of claims)
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[r:SUPPORTS|DENIES]->(:Fact)
  USING INDEX SEEK claim:Claim(id)
DELETE r
