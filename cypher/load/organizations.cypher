// load: entities of kind Organization.
// $rows: key
UNWIND $rows AS row
MERGE (e:Entity {key: row.key})
  ON CREATE SET e:Organization, e.kind = 'Organization'
