// check --repair: one text and its sentences.
// $id
MATCH (t:ArticleText {id: $id})
  USING INDEX SEEK t:ArticleText(id)
RETURN t.id AS id, t.text AS text,
  COLLECT { MATCH (t)-[:TEXT_OF]->(a:Article) RETURN a.contentHash } AS hashes,
  COLLECT {
    MATCH (t)-[:TEXT_OF]->(:Article)<-[:IN_ARTICLE]-(s:Sentence)
    RETURN {id: s.id, start: s.start, end: s.end, text: s.text}
  } AS sentences
