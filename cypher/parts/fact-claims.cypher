// A part of statements that know a fact as f: the claims behind it with the words that say them, newest article first.
// $claimLimit
COLLECT {
  MATCH (f)<-[:SUPPORTS|DENIES]-(c:Claim)-[:STATED_IN]->(s:Sentence)-[:IN_ARTICLE]->(a:Article)
  RETURN CLAIM_VALUES
  ORDER BY coalesce(a.publishedAt, '') DESC, a.id, c.start, c.id LIMIT toInteger($claimLimit)
}
