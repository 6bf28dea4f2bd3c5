// review: the article of a claim.
// $id
MATCH (:Claim {id: $id})-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(a:Article)
RETURN a.id AS article
