// related: neighbours at either end of symmetric edges, with the facts behind them. RELATION stands for types of the
// catalogue; one statement for each role is made when the program starts.
// $keys, $kinds (of the neighbour), $limit (neighbours for each key, the best supported), $withFacts
// $factProps, $endProps (names of the properties that are wanted of a fact and of whom it is about; null: all)
UNWIND $keys AS key
CALL (key) {
  MATCH (e:Entity {key: key})-[r:RELATION]-(o:Entity)
    USING INDEX SEEK e:Entity(key)
  WHERE o.kind IN $kinds
  WITH o, r ORDER BY r.confidence DESC, r.sources DESC, r.factId
  WITH o, collect({confidence: r.confidence, sourceCount: r.sources, id: r.factId}) AS edges
  ORDER BY edges[0].confidence DESC, edges[0].sourceCount DESC, edges[0].id, o.key
  LIMIT toInteger($limit)
  RETURN o, edges
}
RETURN key, [o.key, o.kind, o.name] AS neighbour, edges[0] AS strongest, COLLECT {
  UNWIND CASE WHEN $withFacts THEN edges ELSE [] END AS edge
  MATCH (f:Fact {id: edge.id})-[:SUBJECT]->(subject:Entity)
    USING INDEX SEEK f:Fact(id)
  OPTIONAL MATCH (f)-[:OBJECT]->(object:Entity)
  OPTIONAL MATCH (f)-[:ABOUT]->(product:Product)
  RETURN [
    CASE WHEN $factProps IS NULL THEN properties(f) ELSE [name IN $factProps | f[name]] END,
    [one IN [subject, object, product] | [name IN $endProps | one[name]]]
  ]
} AS facts
