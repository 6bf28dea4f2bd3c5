// review: the slots that corrected claims fill. What a fact amounts to is written by project/facts.
// $rows: id, type, subject, object (key or null)
UNWIND $rows AS row
MATCH (s:Entity {key: row.subject})
  USING INDEX SEEK s:Entity(key)
MERGE (f:Fact {id: row.id})
  ON CREATE SET f.type = row.type
MERGE (f)-[:SUBJECT]->(s)
WITH f, row WHERE row.object IS NOT NULL
MATCH (o:Entity {key: row.object})
  USING INDEX SEEK o:Entity(key)
MERGE (f)-[:OBJECT]->(o)
