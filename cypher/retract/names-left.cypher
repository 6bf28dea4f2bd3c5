// load, retract: every name that the articles left use for some entities. Of one that others were merged into, the name to
// show comes from its own names, and of one that was split off, from whoever split it.
// $keys: entity keys
UNWIND $keys AS key
MATCH (e:Entity {key: key})<-[r:MENTIONS]-(:Article)
  USING INDEX SEEK e:Entity(key)
UNWIND r.names AS text
WITH key, collect(DISTINCT r.name) AS every, collect(DISTINCT CASE WHEN r.as IS NULL THEN r.name END) AS own,
  collect(DISTINCT text) AS names
WITH key, every, own, names, head(COLLECT {
  MATCH (d:Decision {to: key})
    USING INDEX SEEK d:Decision(to)
    WHERE d.action = 'split' AND d.undoneAt IS NULL
  RETURN d.toName ORDER BY d.at DESC, d.id
}) AS given
RETURN key, CASE WHEN given IS NOT NULL THEN [given] WHEN own = [] THEN every ELSE own END AS full,
  CASE WHEN given IS NULL THEN names ELSE names + given END AS names
