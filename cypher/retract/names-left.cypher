// load, retract: every name that the articles left use for some entities.
// $keys: entity keys
UNWIND $keys AS key
MATCH (e:Entity {key: key})<-[r:MENTIONS]-(:Article)
UNWIND r.names AS text
WITH key, collect(DISTINCT r.name) AS full, collect(DISTINCT text) AS names
RETURN key, full, names
