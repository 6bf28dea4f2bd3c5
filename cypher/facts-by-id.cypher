// factsById: facts by id.
// $ids
UNWIND $ids AS id
MATCH (f:Fact {id: id})-[:SUBJECT]->(subject:Entity)
  USING INDEX SEEK f:Fact(id)
OPTIONAL MATCH (f)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (f)-[:ABOUT]->(product:Product)
RETURN f{.*} AS fact, subject{.key, .kind, .name} AS subject,
  object{.key, .kind, .name} AS object, product{.key, .kind, .name} AS product
