// check: sentences in the order of their ids, with what they must hang on.
// $after: id of the last one seen; $limit
MATCH (s:Sentence) WHERE s.id > $after
WITH s ORDER BY s.id LIMIT $limit
RETURN s.id AS id,
  COLLECT { MATCH (s)-[:IN_ARTICLE]->(a:Article) RETURN a.id } AS articles,
  COUNT { (s)<-[:STATED_IN]-(:Claim) } AS claims
