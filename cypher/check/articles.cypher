// check: articles in the order of their ids, what is there of them, and under which publisher they hang.
// $after: id of the last one seen; $limit
MATCH (a:Article) WHERE a.id > $after
WITH a ORDER BY a.id LIMIT $limit
RETURN a.id AS id, a.loadHash IS NOT NULL AS isWhole, a.claimCount AS claimCount, a.mentionCount AS mentionCount,
  COUNT { (a)<-[:IN_ARTICLE]-(:Sentence)<-[:STATED_IN]-(:Claim) } AS claims,
  COUNT { (a)<-[:IN_SENTENCE|IN_ARTICLE]-{1,2}(:Mention) } AS mentions,
  a.publisher AS publisher, COLLECT { MATCH (a)-[:PUBLISHED_BY]->(p:Publisher) RETURN p.key } AS publishers
