// retract, load: names that no article uses for the entity any more.
// $rows: entity, names (the alias keys to keep)
UNWIND $rows AS row
MATCH (a:Alias)-[r:NAMES]->(:Entity {key: row.entity})
WHERE NOT a.key IN row.names
DELETE r
