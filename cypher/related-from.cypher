// related: neighbours from which direct edges come, with the facts behind them. RELATION stands for types of the
// catalogue; one statement for each role is made when the program starts.
// $keys, $kinds (of the neighbour), $limit (neighbours for each key, the best supported)
UNWIND $keys AS key
CALL (key) {
  MATCH (e:Entity {key: key})<-[r:RELATION]-(o:Entity)
    USING INDEX SEEK e:Entity(key)
  WHERE o.kind IN $kinds
  WITH o, r ORDER BY r.confidence DESC, r.sources DESC, r.factId
  WITH o, collect({confidence: r.confidence, sources: r.sources, factId: r.factId}) AS edges
  ORDER BY edges[0].confidence DESC, edges[0].sources DESC, edges[0].factId, o.key
  LIMIT toInteger($limit)
  RETURN o, edges
}
UNWIND edges AS edge
MATCH (f:Fact {id: edge.factId})-[:SUBJECT]->(subject:Entity)
  USING INDEX SEEK f:Fact(id)
OPTIONAL MATCH (f)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (f)-[:ABOUT]->(product:Product)
RETURN key, o{.key, .kind, .name} AS neighbour, f{.*} AS fact,
  subject{.key, .kind, .name} AS subject, object{.key, .kind, .name} AS object, product{.key, .kind, .name} AS product
