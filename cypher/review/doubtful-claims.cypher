// reviewQueue: claims that the extractor is least sure of and that nobody has decided about, the least sure first.
// $below (score), $limit
MATCH (c:Claim) WHERE c.score < $below AND c.review IS NULL
WITH c ORDER BY c.score, c.id LIMIT toInteger($limit)
RETURN c.id AS claim, c.score AS score
ORDER BY score, claim
