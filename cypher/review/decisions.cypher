// decisions: one page of what people decided, newest first.
// $inForce (true: not undone; false: undone; null: all), $actions (null: all), $by (null: anyone), $company (key; null:
// any), $afterSeen, $afterId (where the page before ended, or null), $limit
MATCH (d:Decision)
WHERE ($inForce IS NULL OR (d.undoneAt IS NULL) = $inForce)
  AND ($actions IS NULL OR d.action IN $actions)
  AND ($by IS NULL OR d.by = $by)
  AND ($company IS NULL OR $company IN [d.from, d.to] OR EXISTS {
    (d)-[:ON]->(:Claim)-[:SUPPORTS|DENIES]->(:Fact)-[:SUBJECT|OBJECT]->(:Entity {key: $company})
  })
WITH d, count(*) AS one
WITH collect(d) AS every
WITH every, size(every) AS total
UNWIND every AS d
WITH d, total
WHERE $afterId IS NULL OR d.at < $afterSeen OR (d.at = $afterSeen AND d.id > $afterId)
RETURN d{.*} AS decision, total
ORDER BY d.at DESC, d.id
LIMIT toInteger($limit)
