// related: neighbours from which direct edges come, without facts. A part of statements that know
// the one asked about as e. RELATION stands for types of the catalogue, KIND for what the neighbour may be.
// $limit (neighbours, the best supported)
MATCH (e)<-[r:RELATION]-(o:KIND)
WITH o, min([-r.confidence, -r.sources, r.factId]) AS best
ORDER BY best, o.key LIMIT toInteger($limit)
RETURN [o.key, o.name]
ORDER BY best, o.key
