// entities: entities by key.
// $keys
UNWIND $keys AS key
MATCH (e:Entity {key: key})
  USING INDEX SEEK e:Entity(key)
RETURN key, e{.key, .kind, .name} AS entity
