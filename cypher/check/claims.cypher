// check: claims in the order of their ids, with all that they must hang on.
// $after: id of the last one seen; $limit
MATCH (c:Claim) WHERE c.id > $after
WITH c ORDER BY c.id LIMIT $limit
RETURN c.id AS id, c.subject AS subject, c.polarity AS polarity, c.review AS review, c.quote AS quote, c.start AS start, c.end AS end,
  COLLECT {
    MATCH (c)-[:STATED_IN]->(s:Sentence)
    RETURN {start: s.start, end: s.end, text: s.text, articles: COLLECT { MATCH (s)-[:IN_ARTICLE]->(a:Article) RETURN a.id }}
  } AS sentences,
  COLLECT {
    MATCH (c)-[r:SUPPORTS|DENIES]->(f:Fact)
    RETURN {
      how: type(r),
      subjects: COLLECT { MATCH (f)-[:SUBJECT]->(e:Entity) RETURN e.key },
      objects: COLLECT { MATCH (f)-[:OBJECT]->(e:Entity) RETURN e.key }
    }
  } AS facts,
  COLLECT {
    MATCH (c)-[:SUBJECT_MENTION]->(m:Mention)
    RETURN COLLECT { MATCH (m)-[:REFERS_TO]->(e:Entity) RETURN e.key }
  } AS subjectWords,
  COLLECT {
    MATCH (c)-[:OBJECT_MENTION]->(m:Mention)
    RETURN COLLECT { MATCH (m)-[:REFERS_TO]->(e:Entity) RETURN e.key }
  } AS objectWords
