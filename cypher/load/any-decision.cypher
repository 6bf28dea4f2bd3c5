// load: whether anybody has decided anything at all.
MATCH (d:Decision)
RETURN count(d) > 0 AS any
