// claimsById: claims with the words that say them.
// $ids
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:STATED_IN]->(s:Sentence)-[:IN_ARTICLE]->(a:Article)
  USING INDEX SEEK c:Claim(id)
MATCH (c)-[:SUPPORTS|DENIES]->(f:Fact)
RETURN f.id AS factId, f.type AS type, CLAIM_VALUES AS claim, FACT_ENDS AS ends
