// review: the article of a claim.
// $id
MATCH (claim:Claim {id: $id})-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(a:Article)
  USING INDEX SEEK claim:Claim(id)
RETURN a.id AS article
