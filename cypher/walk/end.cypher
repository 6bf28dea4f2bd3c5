// dependencies, dependents: what a walk brings, step by step: how many hops there were, and those that an answer of $limit
// may need. What is nearer comes first, then what is stronger; hops as strong as the last of them may come before it, and
// what does not count may lead to any. COUNTS stands for whether the hops of step j count as reached, COUNTED for those of
// step at. A list is decoded in a third of a map's time.
// $limit
UNWIND range(0, size(walked) - 1) AS at
WITH at, walked[at] AS hops, toInteger($limit) - reduce(nearer = 0, j IN range(0, at) |
  nearer + CASE WHEN (j + 1) / 2 < (at + 1) / 2 AND COUNTS THEN size(walked[j]) ELSE 0 END) AS n
RETURN [size(hops)] + CASE WHEN n < 0 THEN [] ELSE
  [hop IN hops WHERE NOT (COUNTED) OR hop[1] >= coalesce(hops[n][1], 0.0) | [hop[0].key, hop[0].name] + hop[1..]] END
ORDER BY at
