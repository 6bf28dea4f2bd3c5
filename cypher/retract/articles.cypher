// retract, and load of a changed article: the article and all that it says of entities and publisher.
// $ids: article ids
UNWIND $ids AS id
MATCH (a:Article {id: id})
  USING INDEX SEEK a:Article(id)
OPTIONAL MATCH (a)<-[:TEXT_OF]-(t:ArticleText)
DETACH DELETE a, t
