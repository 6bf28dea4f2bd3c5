// check --repair: takes away nodes that have lost their id or key.
// $ids: element ids
UNWIND $ids AS id
MATCH (n) WHERE elementId(n) = id
DETACH DELETE n
