// check --repair: facts of symmetric types whose ends are the wrong way round.
// $ids: fact ids
UNWIND $ids AS id
MATCH (s:Entity)<-[a:SUBJECT]-(f:Fact {id: id})-[b:OBJECT]->(o:Entity)
  USING INDEX SEEK f:Fact(id)
DELETE a, b
CREATE (f)-[:SUBJECT]->(o)
CREATE (f)-[:OBJECT]->(s)
