// Names of companies that hold letters of other scripts.
// $letters (a pattern that finds them), $limit
MATCH (x:Alias)
WHERE x.match =~ $letters AND EXISTS { (x)-[:NAMES]->(:Organization) }
RETURN DISTINCT x.match AS match ORDER BY match LIMIT toInteger($limit)
