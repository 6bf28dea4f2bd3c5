// reviewQueue: claims whose subject or object is not named where it is said, and of which it is unsure who is meant. The
// least sure first; only where nobody has decided about the claim.
// $below (score of the reference), $limit
MATCH (m:Mention)-[r:REFERS_TO]->(e:Entity)
WHERE r.score < $below AND r.method IN ['pronoun', 'description', 'plural']
MATCH (c:Claim)-[:SUBJECT_MENTION|OBJECT_MENTION]->(m)
WHERE c.review IS NULL
WITH c, m, r, e ORDER BY r.score, c.id LIMIT toInteger($limit)
RETURN c.id AS claim, r.score AS score, m.text AS words, e{.key, .kind, .name} AS entity
ORDER BY score, claim
