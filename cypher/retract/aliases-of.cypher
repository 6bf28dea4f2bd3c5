// retract, load: the aliases of some entities, before names are taken from them.
// $keys: entity keys
UNWIND $keys AS key
MATCH (a:Alias)-[:NAMES]->(entity:Entity {key: key})
  USING INDEX SEEK entity:Entity(key)
RETURN DISTINCT a.key AS key
