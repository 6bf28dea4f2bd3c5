// dependencies, dependents: a part of a walk that takes one step over direct edges. Of several ways to the same entity the
// strongest is kept; a strength is the confidence of the weakest hop so far.
// STEP stands for the way from c to d, CONDITION for what more is asked of it, WALK_FACTS for what says a step.
// $limit
CALL (seen, from, open) {
  WITH * WHERE open
  UNWIND range(0, size(from) - 1) AS at
  WITH from[at][0] AS c, from[at][1] AS so, size(seen) - size(from) + at AS at
  MATCH STEP
  WHERE NOT d IN seen CONDITION
  WITH d, min([-CASE WHEN so < r.confidence THEN so ELSE r.confidence END, c.key, at]) AS best
  ORDER BY best[0], d.key LIMIT toInteger($limit) + 1
  RETURN collect([d, -best[0], best[2], WALK_FACTS]) AS hops
}
WITH walked + [hops] AS walked, seen + [hop IN hops | hop[0]] AS seen, ends + size(hops) AS ends,
  CASE WHEN open THEN [hop IN hops | hop[0..2]] ELSE last END AS last
