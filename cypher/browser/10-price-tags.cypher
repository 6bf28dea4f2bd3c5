// Purchases with a price or a share, the largest yearly sum first
MATCH p = (:Organization)-[buys:BUYS_FROM]->(:Organization)
WHERE buys.amountText IS NOT NULL OR buys.share IS NOT NULL
RETURN p
ORDER BY coalesce(buys.amountPerYear, 0) DESC
LIMIT 100
