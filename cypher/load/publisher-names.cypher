// load: the name that publishers go by so far.
// $keys: publisher keys
UNWIND $keys AS key
MATCH (p:Publisher {key: key})
  USING INDEX SEEK p:Publisher(key)
RETURN key, p.name AS name
