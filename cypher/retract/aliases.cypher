// retract, load: aliases that name nothing.
// $keys: alias keys that may have lost their last entity
UNWIND $keys AS key
MATCH (a:Alias {key: key})
  USING INDEX SEEK a:Alias(key)
WHERE NOT EXISTS { (a)-[:NAMES]->(:Entity) }
DETACH DELETE a
