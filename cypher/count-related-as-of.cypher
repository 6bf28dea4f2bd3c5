// relatedCounts: how many neighbours there were on a day.
// $keys, $types, $near, $far, $kinds, $asOf, $over (as in related-as-of)
UNWIND $keys AS key
MATCH (e:Entity {key: key})<-[near:SUBJECT|OBJECT]-(f)-[far:SUBJECT|OBJECT]->(o:Entity)
  USING INDEX SEEK e:Entity(key)
WHERE f.type IN $types
  AND CASE WHEN $over THEN f.status = 'ended' AND f.heldTo < $asOf
    ELSE f.status IN ['current', 'ended']
      AND coalesce(f.heldFrom, '') <= $asOf AND coalesce(f.heldTo, '9999') >= $asOf END
  AND type(near) IN $near AND type(far) IN $far AND type(near) <> type(far)
  AND o.kind IN $kinds
RETURN key, count(DISTINCT o) AS total
