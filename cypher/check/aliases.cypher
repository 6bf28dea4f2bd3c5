// check: aliases in the order of their keys, and how many entities they name.
// $after: key of the last one seen; $limit
MATCH (a:Alias) WHERE a.key > $after
WITH a ORDER BY a.key LIMIT $limit
RETURN a.key AS id, a.match AS match, COUNT { (a)-[:NAMES]->(:Entity) } AS entities
