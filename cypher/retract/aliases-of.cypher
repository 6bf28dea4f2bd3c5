// retract, load: the aliases of some entities, before names are taken from them.
// $keys: entity keys
UNWIND $keys AS key
MATCH (a:Alias)-[:NAMES]->(:Entity {key: key})
RETURN DISTINCT a.key AS key
