// review, load: what decisions change about claims, and what was read is put back where they are undone.
// $rows: id, set (properties; null takes one away)
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
  USING INDEX SEEK c:Claim(id)
SET c += row.set
