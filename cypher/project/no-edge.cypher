// load, retract: takes back the direct edge of facts whose status draws none, or that are gone.
// RELATION stands for a type of the catalogue.
// $ids: fact ids
UNWIND $ids AS id
MATCH ()-[r:RELATION {factId: id}]->()
  USING INDEX SEEK r:RELATION(factId)
DELETE r
