// load: the names that entities have so far.
// $keys: entity keys
UNWIND $keys AS key
MATCH (e:Entity {key: key})
  USING INDEX SEEK e:Entity(key)
OPTIONAL MATCH (a:Alias)-[r:NAMES]->(e)
RETURN key, e.name AS name, collect(CASE WHEN a IS NULL THEN null ELSE {key: a.key, text: r.text} END) AS aliases
