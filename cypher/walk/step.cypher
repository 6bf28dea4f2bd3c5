// dependencies, dependents: a part of a walk that takes one step over direct edges. Of several ways to the same entity the
// strongest is kept; a strength is the confidence of the weakest hop so far.
// STEP stands for the way from c to d, CONDITION for what more is asked of it.
// $limit
CALL (seen, strengths, first, open) {
  WITH * WHERE open
  UNWIND range(first, size(seen) - 1) AS at
  WITH seen[at] AS c, strengths[at] AS so, at
  MATCH STEP
  WHERE NOT d IN seen CONDITION
  WITH d, min([-CASE WHEN so < r.confidence THEN so ELSE r.confidence END, c.key, at]) AS best
  ORDER BY best[0], d.key LIMIT toInteger($limit) + 1
  RETURN collect(d) AS ds, collect(-best[0]) AS ss, collect(best[2]) AS ps
}
WITH seen + ds AS seen, strengths + ss AS strengths, places + ps AS places, sizes + [size(ds)] AS sizes,
  depths + [level + 1] AS depths, ends + size(ds) AS ends, CASE WHEN open THEN level + 1 ELSE level END AS level,
  CASE WHEN open THEN size(seen) ELSE first END AS first
