// check --repair: takes a text away that is not its article's.
// $id
MATCH (t:ArticleText {id: $id})
  USING INDEX SEEK t:ArticleText(id)
WITH t, COLLECT { MATCH (t)-[:TEXT_OF]->(a:Article) RETURN a } AS articles
FOREACH (a IN articles | REMOVE a.loadHash)
DETACH DELETE t
RETURN [a IN articles | a.id] AS articles
