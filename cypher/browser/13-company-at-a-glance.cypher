// Everything around Microsoft, one step
// Put another name, in lower case, for 'microsoft'.
MATCH (:Alias {key: 'microsoft'})-[:NAMES]->(company:Organization)
MATCH p = (company)-[edge]-(:Entity)
WHERE edge.factId IS NOT NULL
RETURN p
ORDER BY edge.confidence DESC
LIMIT 200
