// hubs: the organizations on which most depend, by direct edges of current facts.
// $limit
MATCH (o:Organization)
WITH o, COUNT { (o)<-[:BUYS_FROM|USES]-() } AS edges
WHERE edges > 0
// Edges are counted without being walked; only the largest few are looked at, where several edges are one customer.
ORDER BY edges DESC, o.key LIMIT toInteger($limit) * 3
MATCH (o)<-[:BUYS_FROM|USES]-(d:Entity)
WITH o, count(DISTINCT d) AS dependents
ORDER BY dependents DESC, o.key LIMIT toInteger($limit)
RETURN o{.key, .kind, .name} AS entity, dependents
