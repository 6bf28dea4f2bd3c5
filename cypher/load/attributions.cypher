// load: who said it, where that is an entity.
// $rows: claim, entity
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
  USING INDEX SEEK c:Claim(id)
MATCH (e:Entity {key: row.entity})
  USING INDEX SEEK e:Entity(key)
CREATE (c)-[:ATTRIBUTED_TO]->(e)
