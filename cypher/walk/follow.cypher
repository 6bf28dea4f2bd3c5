// dependencies, dependents: a part of a walk that goes on over what follows from what is offered. It costs no depth.
// FOLLOW stands for the way from c to d, CONDITION for what more is asked of it, OPEN for whether it is wanted, COUNTED for
// how many of those reached count, WALK_FACTS for what says a step.
// $limit
CALL (seen, last, ends) {
  WITH * WHERE OPEN
  UNWIND range(0, size(last) - 1) AS at
  WITH last[at][0] AS c, last[at][1] AS so, size(seen) - size(last) + at AS at
  MATCH FOLLOW
  WHERE NOT d IN seen CONDITION
  WITH d, min([-CASE WHEN so < r.confidence THEN so ELSE r.confidence END, c.key, at]) AS best
  ORDER BY best[0], d.key LIMIT 1000
  RETURN collect([d, -best[0], best[2], WALK_FACTS]) AS hops
}
WITH walked + [hops] AS walked, seen + [hop IN hops | hop[0]] AS seen, last, last + [hop IN hops | hop[0..2]] AS from,
  ends <= $limit AS open, ends + COUNTED AS ends
