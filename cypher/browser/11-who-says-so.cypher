// Who says that TikTok buys from Microsoft: fact, claims, sentences, articles
// Put other names, in lower case, for 'tiktok' and 'microsoft'.
MATCH (:Alias {key: 'tiktok'})-[:NAMES]->(customer:Organization)
MATCH (:Alias {key: 'microsoft'})-[:NAMES]->(supplier:Organization)
MATCH p = (customer)<-[:SUBJECT]-(fact:Fact {type: 'BUYS_FROM'})-[:OBJECT]->(supplier)
MATCH said = (fact)<-[:SUPPORTS|DENIES]-(:Claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(:Article)
RETURN p, said
LIMIT 100
