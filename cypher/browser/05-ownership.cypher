// Who owns whom: parents, subsidiaries and acquisitions
MATCH p = (:Entity)-[:PARENT_OF|ACQUIRED]->(:Organization)
RETURN p
LIMIT 200
