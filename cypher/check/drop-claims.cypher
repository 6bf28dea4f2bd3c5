// check --repair: takes claims away that nothing can prove any more; their articles are written anew by the next load.
// $ids: claim ids
UNWIND $ids AS id
MATCH (c:Claim {id: id})
  USING INDEX SEEK c:Claim(id)
WITH c,
  COLLECT { MATCH (c)-[:SUPPORTS|DENIES]->(f:Fact) RETURN f.id } AS facts,
  COLLECT { MATCH (c)-[:STATED_IN|SUBJECT_MENTION|OBJECT_MENTION|IN_SENTENCE|IN_ARTICLE]->{1,3}(a:Article) RETURN DISTINCT a } AS articles
FOREACH (a IN articles | REMOVE a.loadHash)
DETACH DELETE c
RETURN facts, [a IN articles | a.id] AS articles
