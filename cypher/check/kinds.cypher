// check --repair: gives entities the one label and kind of their key.
// $rows: key, kind
UNWIND $rows AS row
MATCH (e:Entity {key: row.key})
  USING INDEX SEEK e:Entity(key)
REMOVE e:Organization:Person:Product:Place
SET e.kind = row.kind
FOREACH (_ IN CASE row.kind WHEN 'Organization' THEN [1] ELSE [] END | SET e:Organization)
FOREACH (_ IN CASE row.kind WHEN 'Person' THEN [1] ELSE [] END | SET e:Person)
FOREACH (_ IN CASE row.kind WHEN 'Product' THEN [1] ELSE [] END | SET e:Product)
FOREACH (_ IN CASE row.kind WHEN 'Place' THEN [1] ELSE [] END | SET e:Place)
