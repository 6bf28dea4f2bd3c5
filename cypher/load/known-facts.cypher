// load: which facts are in the graph already.
// $ids: fact ids
UNWIND $ids AS id
MATCH (f:Fact {id: id})
  USING INDEX SEEK f:Fact(id)
RETURN f.id AS id
