// check --repair: the claims of facts that have lost an end.
// $ids: fact ids
UNWIND $ids AS id
MATCH (f:Fact {id: id})<-[:SUPPORTS|DENIES]-(c:Claim)
  USING INDEX SEEK f:Fact(id)
RETURN DISTINCT c.id AS id
