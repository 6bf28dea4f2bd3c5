// copies: the articles that share a fact with an article, itself included, as far as telling copies needs them.
// $id
MATCH (article:Article {id: $id})<-[:IN_ARTICLE]-(:Sentence)<-[:STATED_IN]-(:Claim)-[:SUPPORTS|DENIES]->(f:Fact)
  USING INDEX SEEK article:Article(id)
WITH DISTINCT f
MATCH (f)<-[:SUPPORTS|DENIES]-(:Claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(a:Article)
WHERE a.signature IS NOT NULL
RETURN DISTINCT a.id AS article, a.signature AS signature
