// export: a page of nodes of one label with all that leads out of them, in the order of their keys. LABEL and KEY stand
// for one of the labels of the graph and its key; one statement for each is made when the program starts.
// $after (key of the last one before, or ''), $limit
MATCH (n:LABEL) WHERE n.KEY > $after
WITH n ORDER BY n.KEY LIMIT toInteger($limit)
CALL (n) {
  MATCH (n)-[r]->(to)
  RETURN collect({type: type(r), props: properties(r), whole: [k IN keys(r) WHERE r[k] IS :: INTEGER NOT NULL | k],
    labels: labels(to), key: coalesce(to.key, to.id)}) AS out
}
RETURN n.KEY AS key, labels(n) AS labels, properties(n) AS props,
  [k IN keys(n) WHERE n[k] IS :: INTEGER NOT NULL | k] AS whole, out
ORDER BY key
