// dependencies, dependents: what a walk brings, step by step: how many hops there were, and those that an answer of $limit
// may need. What is nearer comes first, then what is stronger; hops as strong as the last of them may come before it, and
// what does not count may lead to any. COUNTS stands for whether the hops of step j count as reached, COUNTED for those of
// step at, WALK_FACTS for what says a hop. A list is decoded in a third of a map's time.
// $limit
UNWIND range(1, size(w.sizes) - 1) AS at
WITH *, reduce(sum = 0, one IN w.sizes[..at] | sum + one) AS offset, toInteger($limit) - reduce(nearer = 0,
  j IN range(1, size(w.sizes) - 1) | nearer + CASE WHEN w.depths[j] < w.depths[at] AND COUNTS THEN w.sizes[j] ELSE 0 END) AS n
WITH *, CASE WHEN COUNTED AND n >= 0 AND n < w.sizes[at] THEN w.strengths[offset + n] ELSE 0.0 END AS least
CALL (*) {
  UNWIND range(offset, offset + w.sizes[at] - 1) AS i
  WITH i WHERE n >= 0 AND w.strengths[i] >= least
  WITH i, w.seen[w.places[i]] AS c, w.seen[i] AS d
  RETURN collect([d.key, d.name, w.strengths[i], w.places[i], WALK_FACTS]) AS hops
}
RETURN [w.sizes[at], hops]
ORDER BY at
