// load, retract: what a fact amounts to.
// $rows: id, props
UNWIND $rows AS row
MATCH (f:Fact {id: row.id})
SET f = row.props
