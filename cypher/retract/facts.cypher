// retract, load: facts without a claim.
// $ids: fact ids that may have lost their last one
UNWIND $ids AS id
MATCH (f:Fact {id: id})
  USING INDEX SEEK f:Fact(id)
WHERE NOT EXISTS { (f)<-[:SUPPORTS|DENIES]-(:Claim) }
DETACH DELETE f
