// load, retract: the name to show of a publisher.
// $rows: key, name
UNWIND $rows AS row
MATCH (p:Publisher {key: row.key})
  USING INDEX SEEK p:Publisher(key)
SET p.name = row.name
