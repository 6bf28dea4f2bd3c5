// A part of statements that know a fact as f: whom it is about, subject, object and product. A kind is told by its key.
[[(f)-[:SUBJECT]->(one) | [one.key, one.name]][0], [(f)-[:OBJECT]->(one) | [one.key, one.name]][0],
  [(f)-[:ABOUT]->(one) | [one.key, one.name]][0]]
