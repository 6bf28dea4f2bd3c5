// What TikTok depends on, and what that depends on
// Put another name, in lower case, for 'tiktok'.
MATCH (:Alias {key: 'tiktok'})-[:NAMES]->(company:Organization)
MATCH p = (company)-[:BUYS_FROM|USES]->{1,2}(:Entity)
RETURN p
LIMIT 200
