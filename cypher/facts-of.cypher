// factsOf: the facts of an entity, newest first. A part of statements that know it as e.
// $limit, and the parameters of parts/fact-filter
MATCH (e)<-[:SUBJECT|OBJECT|ABOUT]-(f)
WHERE FACT_FILTER
WITH DISTINCT f ORDER BY coalesce(f.lastSeen, '') DESC, f.id LIMIT toInteger($limit)
RETURN [FACT_VALUES, FACT_ENDS, FACT_CLAIMS]
ORDER BY coalesce(f.lastSeen, '') DESC, f.id
