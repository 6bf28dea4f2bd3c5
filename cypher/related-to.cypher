// related: neighbours to which direct edges lead, with the facts behind them. RELATION stands for types of the
// catalogue; one statement for each role is made when the program starts.
// $keys, $kinds (of the neighbour), $limit (facts for each key)
UNWIND $keys AS key
CALL (key) {
  MATCH (e:Entity {key: key})-[r:RELATION]->(o:Entity)
  WHERE o.kind IN $kinds
  RETURN o, r
  ORDER BY r.confidence DESC, r.factId
  LIMIT toInteger($limit)
}
MATCH (f:Fact {id: r.factId})-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (f)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (f)-[:ABOUT]->(product:Product)
RETURN key, o{.key, .kind, .name} AS neighbour, f{.*} AS fact,
  subject{.key, .kind, .name} AS subject, object{.key, .kind, .name} AS object, product{.key, .kind, .name} AS product
