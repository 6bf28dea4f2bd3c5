// load: entities of kind Place.
// $rows: key
UNWIND $rows AS row
MERGE (e:Entity {key: row.key})
  ON CREATE SET e:Place, e.kind = 'Place'
