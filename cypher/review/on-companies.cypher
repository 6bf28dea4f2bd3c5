// review, load: joins decisions about who is who to the entity that came of it.
// $rows: decision, entity
UNWIND $rows AS row
MATCH (d:Decision {id: row.decision})
  USING INDEX SEEK d:Decision(id)
OPTIONAL MATCH (d)-[r:ON]->(:Entity)
DELETE r
WITH DISTINCT d, row
MATCH (e:Entity {key: row.entity})
  USING INDEX SEEK e:Entity(key)
MERGE (d)-[:ON]->(e)
