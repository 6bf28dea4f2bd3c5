// Who leads and who founded which company
MATCH p = (:Entity)-[:HOLDS_ROLE|FOUNDED]->(:Organization)
RETURN p
LIMIT 200
