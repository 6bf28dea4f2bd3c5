// check --repair: takes mentions away that stand nowhere or for nothing.
// $ids: mention ids
UNWIND $ids AS id
MATCH (m:Mention {id: id})
  USING INDEX SEEK m:Mention(id)
WITH m, COLLECT { MATCH (m)-[:IN_SENTENCE|IN_ARTICLE]->{1,2}(a:Article) RETURN DISTINCT a } AS articles
FOREACH (a IN articles | REMOVE a.loadHash)
DETACH DELETE m
RETURN [a IN articles | a.id] AS articles
