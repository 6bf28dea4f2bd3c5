// load: the direct edge of a fact that the graph did not have before. RELATION stands for a type of the catalogue. Nothing
// is looked for between the ends, which takes long where companies have many edges.
// $rows: fact, subject, object, props
UNWIND $rows AS row
MATCH (s:Entity {key: row.subject})
  USING INDEX SEEK s:Entity(key)
MATCH (o:Entity {key: row.object})
  USING INDEX SEEK o:Entity(key)
CREATE (s)-[r:RELATION]->(o)
SET r = row.props
