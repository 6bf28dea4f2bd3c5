// check --repair: articles that have lost something; the next load writes them anew.
// $ids: article ids
UNWIND $ids AS id
MATCH (a:Article {id: id})
REMOVE a.loadHash
