// check: entities in the order of their keys, with the names that articles use for them and the aliases that they have.
// Which of the names is the one to show is said in retract/names-left.
// $after: key of the last one seen; $limit
MATCH (e:Entity) WHERE e.key > $after
WITH e ORDER BY e.key LIMIT $limit
WITH e,
  COLLECT { MATCH (e)<-[r:MENTIONS]-(:Article) RETURN DISTINCT r.name } AS every,
  COLLECT { MATCH (e)<-[r:MENTIONS]-(:Article) WHERE r.as IS NULL RETURN DISTINCT r.name } AS own,
  COLLECT { MATCH (e)<-[r:MENTIONS]-(:Article) UNWIND r.names AS name RETURN DISTINCT name } AS names,
  COLLECT {
    MATCH (d:Decision {to: e.key})
      USING INDEX SEEK d:Decision(to)
      WHERE d.action = 'split' AND d.undoneAt IS NULL
    RETURN d.toName ORDER BY d.at DESC, d.id LIMIT 1
  } AS given
RETURN e.key AS id, e.name AS name, e.kind AS kind, [label IN labels(e) WHERE label <> 'Entity'] AS labels,
  CASE WHEN every = [] THEN [] WHEN given <> [] THEN given WHEN own <> [] THEN own ELSE every END AS full,
  names + given AS names,
  COLLECT { MATCH (e)<-[r:NAMES]-(a:Alias) RETURN {key: a.key, match: a.match, text: r.text} } AS aliases
ORDER BY id
