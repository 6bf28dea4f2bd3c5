// A part of statements that know a claim as c: who is cited for it.
[(c)-[:ATTRIBUTED_TO]->(who) | [who.key, who.name]][0]
