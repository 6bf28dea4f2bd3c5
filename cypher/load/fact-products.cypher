// load: the product that a fact is about.
// $rows: fact, product (entity key)
UNWIND $rows AS row
MATCH (f:Fact {id: row.fact})
MATCH (p:Product&Entity {key: row.product})
MERGE (f)-[:ABOUT]->(p)
