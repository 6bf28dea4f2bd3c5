// mentionsOf: the words of each article that stand for an entity, in the order of its text.
// $ids (of the articles)
UNWIND $ids AS id
MATCH (article:Article {id: id})<-[:IN_SENTENCE|IN_ARTICLE]-{1,2}(m:Mention)-[r:REFERS_TO]->(e:Entity)
  USING INDEX SEEK article:Article(id)
WITH id, m, r, e ORDER BY r.score DESC, e.key
WITH id, m, collect(e{.key, .kind, .name}) AS entities
RETURN id, m.start AS start, m.end AS end, entities
ORDER BY id, start, end
