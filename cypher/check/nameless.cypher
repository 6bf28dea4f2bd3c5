// check: nodes of ours that nothing can find, for they have lost their id or key.
// $limit
MATCH (n:Entity|Alias|Publisher|Article|ArticleText|Sentence|Mention|Claim|Fact)
WHERE n.id IS NULL AND n.key IS NULL
RETURN elementId(n) AS id, labels(n) AS labels LIMIT $limit
