// A part of statements that know an article as a: who published it.
[(a)-[:PUBLISHED_BY]->(p) | p.name][0]
