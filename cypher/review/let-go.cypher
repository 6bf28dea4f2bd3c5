// review: an undone decision is about nothing any more, but it is not forgotten.
// $id
MATCH (:Decision {id: $id})-[r:ON]->()
DELETE r
