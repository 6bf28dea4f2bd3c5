// What TikTok buys and uses, and who makes it
// Put another name, in lower case, for 'tiktok'.
MATCH (:Alias {key: 'tiktok'})-[:NAMES]->(company:Organization)
MATCH p = (company)-[:BUYS_FROM|USES]->(supply:Entity)
OPTIONAL MATCH maker = (supply)<-[:OFFERS]-(:Organization)
RETURN p, maker
LIMIT 200
