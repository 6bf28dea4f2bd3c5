// check: texts in the order of their articles' ids, and what their sentences claim to say.
// $after: id of the last one seen; $limit
MATCH (t:ArticleText) WHERE t.id > $after
WITH t ORDER BY t.id LIMIT $limit
RETURN t.id AS id, t.text AS text,
  COLLECT { MATCH (t)-[:TEXT_OF]->(a:Article) RETURN a.contentHash } AS hashes,
  COLLECT {
    MATCH (t)-[:TEXT_OF]->(:Article)<-[:IN_ARTICLE]-(s:Sentence)
    RETURN {id: s.id, start: s.start, end: s.end, text: s.text}
  } AS sentences
