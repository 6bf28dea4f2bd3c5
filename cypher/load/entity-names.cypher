// load, retract: the name to show of an entity.
// $rows: key, name
UNWIND $rows AS row
MATCH (e:Entity {key: row.key})
  USING INDEX SEEK e:Entity(key)
SET e.name = row.name
