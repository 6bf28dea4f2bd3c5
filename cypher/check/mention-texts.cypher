// check --repair: the words of mentions, from their sentences.
// $rows: id, text
UNWIND $rows AS row
MATCH (m:Mention {id: row.id})
  USING INDEX SEEK m:Mention(id)
SET m.text = row.text
