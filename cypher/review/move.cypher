// review, load: lets what an article says of one entity count for another, and keeps in mind whom it read.
// $rows: article, read (the key that the extractor read), now (where it hangs), to (where it shall)
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
  USING INDEX SEEK a:Article(id)
MATCH (now:Entity {key: row.now})
  USING INDEX SEEK now:Entity(key)
MATCH (to:Entity {key: row.to})
  USING INDEX SEEK to:Entity(key)
CALL (a, row, now, to) {
  MATCH (a)-[r:MENTIONS]->(now) WHERE coalesce(r.as, now.key) = row.read
  CREATE (a)-[n:MENTIONS]->(to)
  SET n = properties(r), n.as = CASE WHEN row.read = row.to THEN null ELSE row.read END
  DELETE r
}
CALL (a, row, now, to) {
  MATCH (a)<-[:IN_SENTENCE|IN_ARTICLE]-{1,2}(m:Mention)-[r:REFERS_TO]->(now) WHERE coalesce(r.as, now.key) = row.read
  CREATE (m)-[n:REFERS_TO]->(to)
  SET n = properties(r), n.as = CASE WHEN row.read = row.to THEN null ELSE row.read END
  DELETE r
}
CALL (a, row, now, to) {
  MATCH (a)<-[:IN_ARTICLE]-(:Sentence)<-[:STATED_IN]-(c:Claim)-[r:ATTRIBUTED_TO]->(now)
  WHERE coalesce(r.as, now.key) = row.read
  CREATE (c)-[n:ATTRIBUTED_TO]->(to)
  SET n = properties(r), n.as = CASE WHEN row.read = row.to THEN null ELSE row.read END
  DELETE r
}
