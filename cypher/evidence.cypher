// evidence: the claims behind facts with the words that say them, newest article first.
// $ids (of facts)
UNWIND $ids AS id
MATCH (f:Fact {id: id})
  USING INDEX SEEK f:Fact(id)
RETURN f.id AS id, f.type AS type, FACT_ENDS AS ends, FACT_CLAIMS AS claims
