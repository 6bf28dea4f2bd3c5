// check --repair: what aliases are matched by without the legal form.
// $rows: key, match
UNWIND $rows AS row
MATCH (a:Alias {key: row.key})
  USING INDEX SEEK a:Alias(key)
SET a.match = row.match
