// load, retract: what a fact amounts to.
// $rows: id, props
UNWIND $rows AS row
MATCH (f:Fact {id: row.id})
  USING INDEX SEEK f:Fact(id)
SET f = row.props
