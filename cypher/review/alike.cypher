// reviewQueue: pairs of companies that may be one: names that are equal but for the legal form, one is the other followed
// by something, or one looks like the other in letters of another script. Pairs that somebody has told apart are left out.
// $tails (words that may follow a name without making it another: "holdings"), $looks (match and as), $limit
CALL () {
  MATCH (x:Alias)-[:NAMES]->(a:Organization)
  WITH x.match AS match, collect(DISTINCT a) AS companies WHERE size(companies) > 1
  UNWIND companies AS a
  UNWIND companies AS b
  WITH a, b, match WHERE a.key < b.key
  RETURN a, b, 0.9 AS score, 'both go by "' + match + '"' AS why
  UNION
  MATCH (x:Alias)-[:NAMES]->(a:Organization)
  UNWIND $tails AS tail
  MATCH (y:Alias {match: x.match + ' ' + tail})-[:NAMES]->(b:Organization)
    USING INDEX SEEK y:Alias(match)
  WHERE a <> b
  RETURN CASE WHEN a.key < b.key THEN a ELSE b END AS a, CASE WHEN a.key < b.key THEN b ELSE a END AS b, 0.6 AS score,
    '"' + y.key + '" is "' + x.key + '" and "' + tail + '"' AS why
  UNION
  UNWIND $looks AS look
  MATCH (x:Alias {match: look.match})-[:NAMES]->(a:Organization)
    USING INDEX SEEK x:Alias(match)
  MATCH (y:Alias {match: look.as})-[:NAMES]->(b:Organization)
    USING INDEX SEEK y:Alias(match)
  WHERE a <> b
  RETURN CASE WHEN a.key < b.key THEN a ELSE b END AS a, CASE WHEN a.key < b.key THEN b ELSE a END AS b, 0.8 AS score,
    '"' + x.key + '" looks like "' + y.key + '", in letters of another script' AS why
}
WITH a, b, max(score) AS score, min(why) AS why
WHERE NOT EXISTS {
  MATCH (d:Decision {action: 'keepApart'})
    USING INDEX SEEK d:Decision(action)
  WHERE d.undoneAt IS NULL AND ((d.from = a.key AND d.to = b.key) OR (d.from = b.key AND d.to = a.key))
}
WITH a, b, score, why ORDER BY score DESC, a.key, b.key LIMIT toInteger($limit)
RETURN a{.key, .kind, .name} AS a, b{.key, .kind, .name} AS b, score, why,
  COLLECT { MATCH (a)<-[:SUBJECT|OBJECT]-()<-[:SUPPORTS|DENIES]-(c:Claim) RETURN c.id ORDER BY c.score DESC, c.id LIMIT 3 } AS claimsOfA,
  COLLECT { MATCH (b)<-[:SUBJECT|OBJECT]-()<-[:SUPPORTS|DENIES]-(c:Claim) RETURN c.id ORDER BY c.score DESC, c.id LIMIT 3 } AS claimsOfB
ORDER BY score DESC, a.key, b.key
