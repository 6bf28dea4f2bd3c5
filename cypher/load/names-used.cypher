// load: the names that an article uses for an entity; they carry the entity and its aliases.
// $rows: article, entity, name (the fullest), names (all)
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
  USING INDEX SEEK a:Article(id)
MATCH (e:Entity {key: row.entity})
  USING INDEX SEEK e:Entity(key)
CREATE (a)-[r:MENTIONS]->(e)
SET r.name = row.name, r.names = row.names
