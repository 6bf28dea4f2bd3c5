// load: which articles are in the graph already, and what was loaded of them.
// $ids: article ids
UNWIND $ids AS id
MATCH (a:Article {id: id})
  USING INDEX SEEK a:Article(id)
RETURN a.id AS id, a.loadHash AS hash
