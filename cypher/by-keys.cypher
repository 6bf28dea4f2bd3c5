// related, factsOf: what parts of the statement say of each of some entities.
// $keys
UNWIND $keys AS key
MATCH (e:Entity {key: key})
  USING INDEX SEEK e:Entity(key)
RETURN key
