// retract, and load of a changed article: its sentences.
// $ids: article ids
UNWIND $ids AS id
MATCH (article:Article {id: id})<-[:IN_ARTICLE]-(s:Sentence)
  USING INDEX SEEK article:Article(id)
DETACH DELETE s
