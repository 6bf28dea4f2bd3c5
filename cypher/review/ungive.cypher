// review: takes back what a decision gave to claims.
// $decision (id), $articles (ids)
UNWIND $articles AS article
MATCH (a:Article {id: article})
  USING INDEX SEEK a:Article(id)
OPTIONAL MATCH (a)-[r:MENTIONS {decision: $decision}]->(:Entity)
OPTIONAL MATCH (a)<-[:IN_SENTENCE|IN_ARTICLE]-{1,2}(:Mention)-[s:REFERS_TO {decision: $decision}]->(:Entity)
DELETE r, s
