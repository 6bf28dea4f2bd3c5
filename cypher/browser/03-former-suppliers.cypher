// Who left whom: former suppliers, and where the same companies buy now
MATCH former = (company:Organization)-[:PREVIOUSLY_USED]->(:Entity)
OPTIONAL MATCH now = (company)-[:BUYS_FROM|USES]->(:Entity)
RETURN former, now
LIMIT 200
