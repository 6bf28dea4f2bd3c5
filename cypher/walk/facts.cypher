// dependencies, dependents: a part of a walk that knows c and d: what says the step from one to the other, the strongest
// first. STEP stands for the way, CONDITION for what more is asked of it.
COLLECT {
  MATCH STEP
  WHERE true CONDITION
  RETURN [r.relation, r.factId, r.confidence, r.sources]
  ORDER BY r.confidence DESC, r.factId
}
