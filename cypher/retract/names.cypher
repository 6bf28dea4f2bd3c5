// retract, load: names that no article uses for the entity any more.
// $rows: entity, names (the alias keys to keep)
UNWIND $rows AS row
MATCH (a:Alias)-[r:NAMES]->(entity:Entity {key: row.entity})
  USING INDEX SEEK entity:Entity(key)
WHERE NOT a.key IN row.names
DELETE r
