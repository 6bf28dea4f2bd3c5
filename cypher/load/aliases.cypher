// load, retract: the names by which an entity is found.
// $rows: key (normalised name), match (without legal form), entity, text (as written)
UNWIND $rows AS row
MATCH (e:Entity {key: row.entity})
  USING INDEX SEEK e:Entity(key)
MERGE (a:Alias {key: row.key})
  ON CREATE SET a.match = row.match
MERGE (a)-[r:NAMES]->(e)
SET r.text = row.text
