// review: an undone decision is about nothing any more, but it is not forgotten.
// $id
MATCH (decision:Decision {id: $id})-[r:ON]->()
  USING INDEX SEEK decision:Decision(id)
DELETE r
