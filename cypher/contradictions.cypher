// contradictions: where articles contradict one another, what was said last first.
// $company (key), $asOf (ISO date: only what had been said by then) (null: any); $afterSeen,
// $afterId (where the page before ended, or null), $limit
CALL () {
  WITH * WHERE $company IS NULL
  MATCH (f:Fact) WHERE f.status = 'disputed' OR f.figuresDiffer OR f.type IN ['HOLDS_ROLE', 'HEADQUARTERED_IN']
  RETURN f
  UNION
  WITH * WHERE $company IS NOT NULL
  MATCH (entity:Entity {key: $company})<-[:SUBJECT|OBJECT|ABOUT]-(f)
    USING INDEX SEEK entity:Entity(key)
  WHERE f.status = 'disputed' OR f.figuresDiffer OR f.type IN ['HOLDS_ROLE', 'HEADQUARTERED_IN']
  RETURN f
}
CALL (f) {
  WITH f WHERE f.status = 'disputed' AND ($asOf IS NULL OR (
    EXISTS {
      (f)<-[:SUPPORTS]-(:Claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(a:Article)
      WHERE left(a.publishedAt, 10) <= $asOf
    } AND EXISTS {
      (f)<-[:DENIES]-(:Claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(a:Article)
      WHERE left(a.publishedAt, 10) <= $asOf
    }))
  MATCH (f)-[:SUBJECT]->(about:Entity)
  RETURN 'denied' AS kind, about, [f] AS facts
  UNION ALL
  WITH f WHERE f.figuresDiffer AND ($asOf IS NULL OR COUNT {
    (f)<-[:SUPPORTS]-(c:Claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(a:Article)
    WHERE left(a.publishedAt, 10) <= $asOf
      AND (c.amountText IS NOT NULL OR c.share IS NOT NULL OR c.figureText IS NOT NULL)
  } > 1)
  MATCH (f)-[:SUBJECT]->(about:Entity)
  RETURN 'figures' AS kind, about, [f] AS facts
  UNION ALL
  // Two who are said to lead a company at the same time; one who came later than the other took over.
  WITH f WHERE f.type = 'HOLDS_ROLE' AND f.status = 'current' AND f.role = 'chief executive'
  MATCH (f)-[:OBJECT]->(about:Entity)<-[:OBJECT]-(g)
  WHERE g.type = 'HOLDS_ROLE' AND g.status = 'current' AND g.role = f.role AND g.id <> f.id
    AND coalesce(f.validFrom, '') = coalesce(g.validFrom, '')
    AND f.firstSeen <= g.lastSeen AND g.firstSeen <= f.lastSeen
    AND ($asOf IS NULL OR (left(f.firstSeen, 10) <= $asOf AND left(g.firstSeen, 10) <= $asOf))
  RETURN 'exclusive' AS kind, about, CASE WHEN f.id < g.id THEN [f, g] ELSE [g, f] END AS facts
  UNION ALL
  // Two head offices, unless one article names both: then they are a city and its country.
  WITH f WHERE f.type = 'HEADQUARTERED_IN' AND f.status = 'current'
  MATCH (f)-[:SUBJECT]->(about:Entity)<-[:SUBJECT]-(g)
  WHERE g.type = 'HEADQUARTERED_IN' AND g.status = 'current' AND g.id <> f.id
    AND f.firstSeen <= g.lastSeen AND g.firstSeen <= f.lastSeen
    AND ($asOf IS NULL OR (left(f.firstSeen, 10) <= $asOf AND left(g.firstSeen, 10) <= $asOf))
    AND NOT EXISTS {
      (f)<-[:SUPPORTS]-(:Claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(:Article)
        <-[:IN_ARTICLE]-(:Sentence)<-[:STATED_IN]-(:Claim)-[:SUPPORTS]->(g)
    }
  RETURN 'exclusive' AS kind, about, CASE WHEN f.id < g.id THEN [f, g] ELSE [g, f] END AS facts
}
WITH DISTINCT kind, about, facts
WITH kind, about, facts, reduce(id = kind, fact IN facts | id + ' ' + fact.id) AS id,
  reduce(last = '', fact IN facts | CASE WHEN fact.lastSaid > last THEN fact.lastSaid ELSE last END) AS seen
ORDER BY seen DESC, id
WITH collect({kind: kind, about: about, facts: facts, id: id, seen: seen}) AS found
WITH size(found) AS total,
  [row IN found WHERE $afterId IS NULL OR row.seen < $afterSeen OR (row.seen = $afterSeen AND row.id > $afterId)] AS left
UNWIND CASE WHEN size(left) = 0 THEN [null] ELSE left[..toInteger($limit)] END AS row
WITH total, row, row.about AS about
RETURN total, row.id AS id, row.seen AS seen, row.kind AS kind, about{.key, .kind, .name} AS about,
  [fact IN row.facts | fact.id] AS factIds
