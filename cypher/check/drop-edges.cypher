// check --repair: takes direct edges away that belong to no fact.
// $ids: element ids
UNWIND $ids AS id
MATCH ()-[r]->() WHERE elementId(r) = id
DELETE r
