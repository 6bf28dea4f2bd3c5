// dependencies, dependents: the beginning of a walk from e, a part of statements that know it. A walk is told by lists of
// plain values, for Neo4j counts them as memory of every row that it sorts: seen (all entities reached, in the order in
// which they were), strengths and places (of each, and where in seen it came from), sizes and depths (of each step), ends
// (how many of all count as reached), level (the depth of the last of them) and first (where in seen that level begins).
WITH [e] AS seen, [1.0] AS strengths, [0] AS places, [1] AS sizes, [0] AS depths, 0 AS ends, 0 AS level, 0 AS first
