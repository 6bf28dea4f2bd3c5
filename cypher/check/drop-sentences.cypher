// check --repair: takes sentences away that belong to no article or prove nothing.
// $ids: sentence ids
UNWIND $ids AS id
MATCH (s:Sentence {id: id})
  USING INDEX SEEK s:Sentence(id)
WITH s, COLLECT { MATCH (s)-[:IN_ARTICLE]->(a:Article) RETURN a } AS articles
FOREACH (a IN articles | REMOVE a.loadHash)
DETACH DELETE s
RETURN [a IN articles | a.id] AS articles
