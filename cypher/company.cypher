// company: the organizations that a name means, the likeliest first; and what parts of the statement say of that one.
// $key (entity key as given), $name (normalised), $match (normalised, without legal form)
CALL () {
  MATCH (e:Entity&Organization {key: $key})
    USING INDEX SEEK e:Entity(key)
  RETURN e, 0 AS rank
  UNION ALL
  MATCH (a:Alias {key: $name})-[:NAMES]->(e:Organization)
    USING INDEX SEEK a:Alias(key)
  RETURN e, 1 AS rank
  UNION ALL
  MATCH (a:Alias {match: $match})-[:NAMES]->(e:Organization)
    USING INDEX SEEK a:Alias(match)
  RETURN e, 2 AS rank
}
WITH e, min(rank) AS rank
WITH e, rank, COUNT { (e)<-[:MENTIONS]-() } AS articles
ORDER BY rank, articles DESC, e.key
LIMIT 20
WITH collect([e.key, e.name, rank]) AS found, collect(e)[0] AS e
RETURN found
