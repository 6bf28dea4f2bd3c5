// retract, and load of a changed article: its claims.
// $ids: article ids
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:IN_ARTICLE]-(:Sentence)<-[:STATED_IN]-(c:Claim)
DETACH DELETE c
