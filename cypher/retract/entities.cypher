// retract, load: entities that no article mentions.
// $keys: entities that may have lost their last one
UNWIND $keys AS key
MATCH (e:Entity {key: key})
  USING INDEX SEEK e:Entity(key)
WHERE NOT EXISTS { (e)<-[:MENTIONS]-(:Article) }
DETACH DELETE e
