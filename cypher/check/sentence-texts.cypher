// check --repair: the words of sentences, from the text of their article.
// $rows: id, text
UNWIND $rows AS row
MATCH (s:Sentence {id: row.id})
  USING INDEX SEEK s:Sentence(id)
SET s.text = row.text
