// check: mentions in the order of their ids, with what they must hang on.
// $after: id of the last one seen; $limit
MATCH (m:Mention) WHERE m.id > $after
WITH m ORDER BY m.id LIMIT $limit
RETURN m.id AS id, m.start AS start, m.end AS end, m.text AS text,
  COLLECT { MATCH (m)-[:IN_SENTENCE]->(s:Sentence) RETURN {start: s.start, text: s.text} } AS sentences,
  COUNT { (m)-[:IN_ARTICLE]->(:Article) } AS articles,
  COUNT { (m)-[:REFERS_TO]->(:Entity) } AS entities,
  COUNT {
    (m)-[:REFERS_TO]->(e:Entity)
    WHERE NOT EXISTS { (m)-[:IN_SENTENCE|IN_ARTICLE]->{1,2}(:Article)-[:MENTIONS]->(e) }
  } AS strangers
