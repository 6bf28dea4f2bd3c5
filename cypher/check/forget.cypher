// check --repair: articles that have lost something; the next load writes them anew.
// $ids: article ids
UNWIND $ids AS id
MATCH (a:Article {id: id})
  USING INDEX SEEK a:Article(id)
REMOVE a.loadHash
