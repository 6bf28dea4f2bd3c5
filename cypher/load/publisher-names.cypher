// load: the name that publishers go by so far.
// $keys: publisher keys
UNWIND $keys AS key
MATCH (p:Publisher {key: key})
RETURN key, p.name AS name
