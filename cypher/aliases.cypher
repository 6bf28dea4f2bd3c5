// aliases: every name that articles use for some entities.
// $keys
UNWIND $keys AS key
MATCH (:Alias)-[r:NAMES]->(:Entity {key: key})
RETURN key, collect(r.text) AS names
