// load: entities of kind Person.
// $rows: key
UNWIND $rows AS row
MERGE (e:Entity {key: row.key})
  ON CREATE SET e:Person, e.kind = 'Person'
