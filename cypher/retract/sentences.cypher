// retract, and load of a changed article: its sentences.
// $ids: article ids
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:IN_ARTICLE]-(s:Sentence)
DETACH DELETE s
