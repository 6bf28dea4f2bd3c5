// textsOf: what each article says, whole.
// $ids (of the articles)
UNWIND $ids AS id
MATCH (article:Article {id: id})<-[:TEXT_OF]-(t:ArticleText)
  USING INDEX SEEK article:Article(id)
RETURN id, t.text AS text
