// load: who said it, where that is an entity.
// $rows: claim, entity
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (e:Entity {key: row.entity})
CREATE (c)-[:ATTRIBUTED_TO]->(e)
