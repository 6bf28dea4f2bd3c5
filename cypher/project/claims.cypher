// load, retract: all claims of some facts, as far as summing them up needs them.
// $ids: fact ids
UNWIND $ids AS id
MATCH (f:Fact {id: id})-[:SUBJECT]->(s:Entity)
  USING INDEX SEEK f:Fact(id)
OPTIONAL MATCH (f)-[:OBJECT]->(o:Entity)
CALL (f) {
  MATCH (f)<-[:SUPPORTS|DENIES]-(c:Claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(a:Article)
  RETURN collect(c{.*, quote: null, article: a.id, signature: a.signature}) AS claims
}
RETURN id, f.type AS type, f.status AS status, s.key AS subject, o.key AS object, claims
