// load: mentions in sentences without a claim hang on the article itself.
// $rows: mention, article
UNWIND $rows AS row
MATCH (m:Mention {id: row.mention})
MATCH (a:Article {id: row.article})
CREATE (m)-[:IN_ARTICLE]->(a)
