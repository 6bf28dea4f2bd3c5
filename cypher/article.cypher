// article, articlesById: some articles.
// $ids
UNWIND $ids AS id
MATCH (a:Article {id: id})
  USING INDEX SEEK a:Article(id)
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(p:Publisher)
RETURN a{.*, publisher: p.name} AS article,
  COUNT { (a)<-[:IN_ARTICLE]-(:Sentence)<-[:STATED_IN]-(:Claim) } AS claims
