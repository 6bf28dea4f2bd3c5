// switches: who left whom, and for whom, the latest first. A sentence that says both makes it stated; without one, the
// same product that is now bought elsewhere makes it likely.
// $company (key), $from, $to (ISO dates of the end) (null: any); $afterSeen, $afterId (where the page before ended, or
// null), $limit
CALL () {
  WITH * WHERE $company IS NULL
  MATCH (f:Fact) WHERE f.type IN ['BUYS_FROM', 'USES'] AND f.status = 'ended'
  RETURN f
  UNION
  WITH * WHERE $company IS NOT NULL
  MATCH (entity:Entity {key: $company})<-[:SUBJECT|OBJECT]-(f)
    USING INDEX SEEK entity:Entity(key)
  WHERE f.type IN ['BUYS_FROM', 'USES'] AND f.status = 'ended'
  RETURN f
  UNION
  WITH * WHERE $company IS NOT NULL
  MATCH (entity:Entity {key: $company})<-[:OBJECT]-(g)-[:SUBJECT]->(:Entity)<-[:SUBJECT]-(f)
    USING INDEX SEEK entity:Entity(key)
  WHERE g.type IN ['BUYS_FROM', 'USES'] AND g.status IN ['current', 'planned']
    AND f.type IN ['BUYS_FROM', 'USES'] AND f.status = 'ended'
  RETURN f
}
WITH f
WHERE ($from IS NULL OR f.heldTo >= $from) AND ($to IS NULL OR f.heldTo <= $to)
MATCH (c)<-[:SUBJECT]-(f)-[:OBJECT]->(old)
CALL (f, c, old) {
  OPTIONAL MATCH (c)<-[:SUBJECT]-(g)-[:OBJECT]->(new:Entity)
  WHERE g.type IN ['BUYS_FROM', 'USES'] AND g.status IN ['current', 'planned'] AND new <> old
  WITH g, new, g IS NOT NULL AND EXISTS {
    (f)<-[:SUPPORTS]-(:Claim)-[:STATED_IN]->(:Sentence)<-[:STATED_IN]-(:Claim)-[:SUPPORTS]->(g)
  } AS stated
  WITH CASE WHEN stated OR toLower(g.product) = toLower(f.product) THEN {fact: g, entity: new, stated: stated} END AS next
  WITH collect(next) AS found
  WITH found, [next IN found WHERE next.stated] AS said
  UNWIND CASE WHEN size(said) > 0 THEN said WHEN size(found) > 0 THEN found ELSE [null] END AS next
  RETURN next
}
WITH f, c, old, next, f.id + coalesce(' ' + next.fact.id, '') AS id
WHERE $company IS NULL OR $company IN [c.key, old.key, next.entity.key]
WITH f, c, old, next, id, coalesce(f.heldTo, '') AS seen ORDER BY seen DESC, id
WITH collect({f: f, c: c, old: old, next: next, id: id, seen: seen}) AS found
WITH size(found) AS total,
  [row IN found WHERE $afterId IS NULL OR row.seen < $afterSeen OR (row.seen = $afterSeen AND row.id > $afterId)] AS left
UNWIND CASE WHEN size(left) = 0 THEN [null] ELSE left[..toInteger($limit)] END AS row
WITH total, row, row.c AS c, row.old AS old, row.next.entity AS new
RETURN total, row.id AS id, row.seen AS seen, c{.key, .kind, .name} AS company, old{.key, .kind, .name} AS from,
  new{.key, .kind, .name} AS to, coalesce(row.next.stated, false) AS stated,
  coalesce(row.f.product, row.next.fact.product) AS product, row.f.validTo AS until,
  row.next.fact.validFrom AS since, row.f.id AS leftId, row.next.fact.id AS joinedId
