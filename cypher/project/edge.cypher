// load, retract: the direct edge of a fact whose status draws one. RELATION stands for a type of the catalogue; one
// statement for each type is made when the program starts.
// $rows: fact, subject, object, props
UNWIND $rows AS row
MATCH (s:Entity {key: row.subject})
  USING INDEX SEEK s:Entity(key)
MATCH (o:Entity {key: row.object})
  USING INDEX SEEK o:Entity(key)
MERGE (s)-[r:RELATION {factId: row.fact}]->(o)
SET r = row.props
