// dependencies, dependents: a part of a walk that goes on over what follows from what is offered. It costs no depth.
// FOLLOW stands for the way from c to d, CONDITION for what more is asked of it, OPEN for whether it is wanted, MOST for
// how many are taken, COUNTED for how many of them count.
// $limit
CALL (seen, strengths, first, ends) {
  WITH * WHERE OPEN
  UNWIND range(first, size(seen) - 1) AS at
  WITH seen[at] AS c, strengths[at] AS so, at
  MATCH FOLLOW
  WHERE NOT d IN seen CONDITION
  WITH d, min([-CASE WHEN so < r.confidence THEN so ELSE r.confidence END, c.key, at]) AS best
  ORDER BY best[0], d.key LIMIT MOST
  RETURN collect(d) AS ds, collect(-best[0]) AS ss, collect(best[2]) AS ps
}
WITH seen + ds AS seen, strengths + ss AS strengths, places + ps AS places, sizes + [size(ds)] AS sizes,
  depths + [level] AS depths, ends + COUNTED <= $limit AS open, ends + COUNTED AS ends, level, first
