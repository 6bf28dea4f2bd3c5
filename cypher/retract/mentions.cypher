// retract, and load of a changed article: its mentions.
// $ids: article ids
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:IN_SENTENCE|IN_ARTICLE]-{1,2}(m:Mention)
DETACH DELETE m
