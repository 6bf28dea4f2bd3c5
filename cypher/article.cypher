// article: one article.
// $id
MATCH (a:Article {id: $id})
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(p:Publisher)
RETURN a{.*, publisher: p.name} AS article,
  COUNT { (a)<-[:IN_ARTICLE]-(:Sentence)<-[:STATED_IN]-(:Claim) } AS claims
