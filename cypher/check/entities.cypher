// check: entities in the order of their keys, with the names that articles use for them and the aliases that they have.
// $after: key of the last one seen; $limit
MATCH (e:Entity) WHERE e.key > $after
WITH e ORDER BY e.key LIMIT $limit
RETURN e.key AS id, e.name AS name, e.kind AS kind, [label IN labels(e) WHERE label <> 'Entity'] AS labels,
  COLLECT { MATCH (e)<-[r:MENTIONS]-(:Article) RETURN DISTINCT r.name } AS full,
  COLLECT { MATCH (e)<-[r:MENTIONS]-(:Article) UNWIND r.names AS name RETURN DISTINCT name } AS names,
  COLLECT { MATCH (e)<-[r:NAMES]-(a:Alias) RETURN {key: a.key, match: a.match, text: r.text} } AS aliases
