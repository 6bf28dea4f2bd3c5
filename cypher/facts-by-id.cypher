// factsById: facts by id.
// $ids
// $factProps, $endProps (names of the properties that are wanted of a fact and of whom it is about; null: all)
UNWIND $ids AS id
MATCH (f:Fact {id: id})-[:SUBJECT]->(subject:Entity)
  USING INDEX SEEK f:Fact(id)
OPTIONAL MATCH (f)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (f)-[:ABOUT]->(product:Product)
RETURN CASE WHEN $factProps IS NULL THEN properties(f) ELSE [name IN $factProps | f[name]] END AS fact,
  [one IN [subject, object, product] | [name IN $endProps | one[name]]] AS ends
