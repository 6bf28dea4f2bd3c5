// dependencies, dependents: the beginning of a walk from e, a part of statements that know it. A walk w knows all entities
// reached (seen, in the order in which they were), of each its strength and where in seen it came from (strengths, places),
// of each step how many hops it had and how deep (sizes, depths; the first is e), how many of all count as reached (ends)
// and where in seen the last level begins (first). It goes on while there are no more ends than wanted.
// It is one value, made anew by max() of the only row, for Neo4j counts whatever a row has known since the last aggregation
// as memory of every row that it sorts: with a list for each, 16 walks at once took all that it has.
WITH {seen: [e], strengths: [1.0], places: [0], sizes: [1], depths: [0], ends: 0, first: 0} AS w
