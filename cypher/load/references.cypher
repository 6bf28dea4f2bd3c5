// load: which entity a mention stands for and how we know: by name, as a pronoun, description or plural, or because a
// claim rests on these words.
// $rows: mention, entity, method, score, as, decision (see names-used)
UNWIND $rows AS row
MATCH (m:Mention {id: row.mention})
  USING INDEX SEEK m:Mention(id)
MATCH (e:Entity {key: row.entity})
  USING INDEX SEEK e:Entity(key)
CREATE (m)-[r:REFERS_TO]->(e)
SET r.method = row.method, r.score = row.score, r.as = row.as, r.decision = row.decision
