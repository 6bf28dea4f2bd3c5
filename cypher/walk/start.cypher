// dependencies, dependents: the beginning of a walk from e, a part of statements that know it. Each level of a walk leaves
// seen (all entities reached, in the order in which they were), last (those of the level, which are the last of seen, each
// with its strength), ends (how many of all count as reached) and walked: a list of hops for each step, each hop with the
// entity reached, the strength, the place in seen of the one that it came from, and what says it.
WITH [e] AS seen, [[e, 1.0]] AS last, 0 AS ends, [] AS walked
