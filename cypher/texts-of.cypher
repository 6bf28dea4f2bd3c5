// textsOf: what each article says, whole.
// $ids (of the articles)
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:TEXT_OF]-(t:ArticleText)
RETURN id, t.text AS text
