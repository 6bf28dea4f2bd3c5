// aliases: every name that articles use for some entities.
// $keys
UNWIND $keys AS key
MATCH (:Alias)-[r:NAMES]->(entity:Entity {key: key})
  USING INDEX SEEK entity:Entity(key)
RETURN key, collect(r.text) AS names
