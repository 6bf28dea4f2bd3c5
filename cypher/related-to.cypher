// related: neighbours to which direct edges lead, with the facts behind them. A part of statements
// that know the one asked about as e. RELATION stands for types of the catalogue, KIND for what the neighbour may be.
// $limit (neighbours, the best supported)
MATCH (e)-[r:RELATION]->(o:KIND)
WITH o, min([-r.confidence, -r.sources, r.factId]) AS best, collect(r.factId) AS ids
ORDER BY best, o.key LIMIT toInteger($limit)
RETURN [o.key, o.name, COLLECT {
  UNWIND ids AS id
  MATCH (f:Fact {id: id})
    USING INDEX SEEK f:Fact(id)
  RETURN [FACT_VALUES, FACT_ENDS, FACT_CLAIMS]
  ORDER BY f.confidence DESC, f.sourceCount DESC, f.id
}]
ORDER BY best, o.key
