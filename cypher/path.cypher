// path: the shortest way from one entity to another over direct edges, and of equally short ones the best supported.
// RELATION stands for types of the catalogue, STEPS for the number of steps at most.
// $from, $to (keys), $forward (relations that are walked as they read), $backward (those walked against it),
// $anyDirection, $minConfidence, $minSources, $asOf (null: any)
MATCH (a:Entity {key: $from}), (b:Entity {key: $to})
  USING INDEX SEEK a:Entity(key)
  USING INDEX SEEK b:Entity(key)
MATCH way = ALL SHORTEST (a)((x:Entity)-[r:RELATION]-(y:Entity)
  WHERE ($anyDirection OR (r.relation IN $forward AND startNode(r) = x) OR (r.relation IN $backward AND endNode(r) = x))
    AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
    AND ($minSources IS NULL OR r.sources >= $minSources)
    AND ($asOf IS NULL OR (coalesce(r.heldFrom, '') <= $asOf AND coalesce(r.heldTo, '9999') >= $asOf))
){1,STEPS}(b)
// A way has as many variants as facts between its entities, so there may be very many.
WITH nodes(way) AS stations,
  reduce(least = 1.0, edge IN relationships(way) | CASE WHEN edge.confidence < least THEN edge.confidence ELSE least END)
    AS strength
LIMIT 1000
WITH stations, strength ORDER BY strength DESC, [station IN stations | station.key] LIMIT 1
UNWIND range(0, size(stations) - 2) AS step
WITH step, stations[step] AS x, stations[step + 1] AS y
MATCH (x)-[r:RELATION]-(y)
WHERE ($anyDirection OR (r.relation IN $forward AND startNode(r) = x) OR (r.relation IN $backward AND endNode(r) = x))
  AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
  AND ($minSources IS NULL OR r.sources >= $minSources)
  AND ($asOf IS NULL OR (coalesce(r.heldFrom, '') <= $asOf AND coalesce(r.heldTo, '9999') >= $asOf))
WITH step, x, y, r ORDER BY r.confidence DESC, r.factId
WITH step, x, y, collect(r) AS edges
RETURN x{.key, .kind, .name} AS from, y{.key, .kind, .name} AS to, edges[0].relation AS type,
  startNode(edges[0]) = y AS isTurned, [edge IN edges | edge.factId] AS factIds,
  edges[0].confidence AS confidence, edges[0].sources AS sourceCount
ORDER BY step
