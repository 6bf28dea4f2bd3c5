// load: entities of kind Product.
// $rows: key
UNWIND $rows AS row
MERGE (e:Entity {key: row.key})
  ON CREATE SET e:Product, e.kind = 'Product'
