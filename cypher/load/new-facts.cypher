// load: facts that the graph does not have yet, with what they amount to.
// $rows: subject, object (key or null), props
UNWIND $rows AS row
MATCH (s:Entity {key: row.subject})
  USING INDEX SEEK s:Entity(key)
CREATE (f:Fact)
SET f = row.props
CREATE (f)-[:SUBJECT]->(s)
WITH f, row WHERE row.object IS NOT NULL
MATCH (o:Entity {key: row.object})
  USING INDEX SEEK o:Entity(key)
CREATE (f)-[:OBJECT]->(o)
