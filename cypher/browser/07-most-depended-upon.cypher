// The ten organizations most depended upon, with all who depend on them
MATCH (hub:Organization)<-[:BUYS_FROM|USES]-(customer:Entity)
WITH hub, count(DISTINCT customer) AS customers
ORDER BY customers DESC, hub.key
LIMIT 10
MATCH p = (hub)<-[:BUYS_FROM|USES]-(:Entity)
RETURN p
LIMIT 300
