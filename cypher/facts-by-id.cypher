// factsById: facts by id.
// $ids
UNWIND $ids AS id
MATCH (f:Fact {id: id})
  USING INDEX SEEK f:Fact(id)
RETURN [FACT_VALUES, FACT_ENDS] AS fact
