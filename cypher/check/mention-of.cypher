// check --repair: one mention and its sentence.
// $id
MATCH (m:Mention {id: $id})
  USING INDEX SEEK m:Mention(id)
RETURN m.id AS id, m.start AS start, m.end AS end,
  COLLECT { MATCH (m)-[:IN_SENTENCE]->(s:Sentence) RETURN {start: s.start, text: s.text} } AS sentences
