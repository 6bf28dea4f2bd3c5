// load: the product that a fact is about.
// $rows: fact, product (entity key)
UNWIND $rows AS row
MATCH (f:Fact {id: row.fact})
  USING INDEX SEEK f:Fact(id)
MATCH (p:Product&Entity {key: row.product})
  USING INDEX SEEK p:Entity(key)
MERGE (f)-[:ABOUT]->(p)
