// retract, and load of a changed article: how the articles left spell their publisher.
// $keys: publisher keys
UNWIND $keys AS key
MATCH (p:Publisher {key: key})<-[:PUBLISHED_BY]-(a:Article)
  USING INDEX SEEK p:Publisher(key)
RETURN key, collect(DISTINCT a.publisher) AS names
