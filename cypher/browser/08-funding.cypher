// Who put money into whom
MATCH p = (:Entity)-[:INVESTED_IN]->(:Organization)
RETURN p
LIMIT 200
