// review: keeps a decision.
// $id, $props
MERGE (d:Decision {id: $id})
SET d = $props
