// dependencies, dependents: a part of a walk that goes on over what follows from what is offered. It costs no depth.
// FOLLOW stands for the way from c to d, CONDITION for what more is asked of it, OPEN for whether it is wanted, COUNTED for
// how many of those reached count.
// $limit
CALL (w) {
  WITH w WHERE OPEN
  UNWIND range(w.first, size(w.seen) - 1) AS at
  WITH w, w.seen[at] AS c, w.seen[at].key AS near, w.strengths[at] AS so, at
  MATCH FOLLOW
  WHERE NOT d IN w.seen CONDITION
  WITH d, min([-CASE WHEN so < r.confidence THEN so ELSE r.confidence END, near, at]) AS best
  ORDER BY best[0], d.key LIMIT toInteger($limit) + 1
  RETURN collect(d) AS ds, collect(-best[0]) AS ss, collect(best[2]) AS ps
}
WITH max({seen: w.seen + ds, strengths: w.strengths + ss, places: w.places + ps, sizes: w.sizes + [size(ds)],
  depths: w.depths + [w.depths[-1]], ends: w.ends + COUNTED, first: w.first}) AS w
