// check: publishers in the order of their keys, with how their articles spell them.
// $after: key of the last one seen; $limit
MATCH (p:Publisher) WHERE p.key > $after
WITH p ORDER BY p.key LIMIT $limit
RETURN p.key AS id, p.name AS name, COLLECT { MATCH (p)<-[:PUBLISHED_BY]-(a:Article) RETURN DISTINCT a.publisher } AS names
