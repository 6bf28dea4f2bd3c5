// check --repair: the publishers that some articles name.
// $ids: article ids
UNWIND $ids AS id
MATCH (a:Article {id: id})
  USING INDEX SEEK a:Article(id)
RETURN id, a.publisher AS publisher
