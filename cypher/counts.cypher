// counts: how much the graph holds.
RETURN
  COUNT { (:Article) } AS articles,
  COUNT { (:Claim) } AS claims,
  COUNT { (:Fact) } AS facts,
  COUNT { (:Entity) } AS entities,
  COUNT { (:Organization) } AS organizations,
  COUNT { (:Person) } AS people,
  COUNT { (:Product) } AS products,
  COUNT { (:Place) } AS places,
  COUNT { (:Publisher) } AS publishers,
  COLLECT { MATCH (f:Fact) WITH f.type AS type, count(*) AS count RETURN {type: type, count: count} } AS factsByType
