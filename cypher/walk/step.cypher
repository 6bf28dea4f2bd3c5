// dependencies, dependents: a part of a walk that takes one step over direct edges. Of several ways to the same entity the
// strongest is kept; a strength is the confidence of the weakest hop so far.
// STEP stands for the way from c to d, CONDITION for what more is asked of it.
// $limit
CALL (w) {
  WITH w WHERE w.ends <= $limit
  UNWIND range(w.first, size(w.seen) - 1) AS at
  WITH w, w.seen[at] AS c, w.seen[at].key AS near, w.strengths[at] AS so, at
  MATCH STEP
  WHERE NOT d IN w.seen CONDITION
  WITH d, min([-CASE WHEN so < r.confidence THEN so ELSE r.confidence END, near, at]) AS best
  ORDER BY best[0], d.key LIMIT toInteger($limit) + 1
  RETURN collect(d) AS ds, collect(-best[0]) AS ss, collect(best[2]) AS ps
}
WITH max({seen: w.seen + ds, strengths: w.strengths + ss, places: w.places + ps, sizes: w.sizes + [size(ds)],
  depths: w.depths + [w.depths[-1] + toInteger(w.ends <= $limit)], ends: w.ends + size(ds),
  first: CASE WHEN w.ends <= $limit THEN size(w.seen) ELSE w.first END}) AS w
