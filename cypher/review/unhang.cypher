// review, load: takes claims from their facts.
// $ids (of claims)
UNWIND $ids AS id
MATCH (:Claim {id: id})-[r:SUPPORTS|DENIES]->(:Fact)
DELETE r
