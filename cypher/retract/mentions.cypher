// retract, and load of a changed article: its mentions.
// $ids: article ids
UNWIND $ids AS id
MATCH (article:Article {id: id})<-[:IN_SENTENCE|IN_ARTICLE]-{1,2}(m:Mention)
  USING INDEX SEEK article:Article(id)
DETACH DELETE m
