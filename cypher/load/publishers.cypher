// load: the publishers of articles.
// $rows: key
UNWIND $rows AS row
MERGE (:Publisher {key: row.key})
