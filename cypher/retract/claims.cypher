// retract, and load of a changed article: its claims.
// $ids: article ids
UNWIND $ids AS id
MATCH (article:Article {id: id})<-[:IN_ARTICLE]-(:Sentence)<-[:STATED_IN]-(c:Claim)
  USING INDEX SEEK article:Article(id)
DETACH DELETE c
