// claimsOf: the claims of each article in the order of its text.
// $ids (of the articles)
UNWIND $ids AS id
MATCH (a:Article {id: id})<-[:IN_ARTICLE]-(s:Sentence)<-[:STATED_IN]-(c:Claim)-[:SUPPORTS|DENIES]->(f:Fact)
  USING INDEX SEEK a:Article(id)
RETURN id, f.id AS factId, f.type AS type, CLAIM_VALUES AS claim, FACT_ENDS AS ends
ORDER BY id, c.start, c.subjectStart, c.objectStart, c.id
