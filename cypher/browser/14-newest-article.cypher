// What the newest article says: its sentences, claims and facts
MATCH (article:Article)<-[:IN_ARTICLE]-(:Sentence)<-[:STATED_IN]-(:Claim)
WITH DISTINCT article
ORDER BY article.publishedAt DESC, article.id
LIMIT 1
MATCH p = (article)<-[:IN_ARTICLE]-(:Sentence)<-[:STATED_IN]-(:Claim)-[:SUPPORTS|DENIES]->(fact:Fact)-[:SUBJECT|OBJECT]->(:Entity)
RETURN p
LIMIT 200
