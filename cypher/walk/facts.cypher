// dependencies, dependents: a part of a walk that knows d and, in best, the place in seen where it came from: what says the
// step, the strongest first. STEP stands for the way from c to d, CONDITION for what more is asked of it.
COLLECT {
  WITH seen[best[2]] AS c, d
  MATCH STEP
  WHERE true CONDITION
  RETURN [r.relation, r.factId, r.confidence, r.sources]
  ORDER BY r.confidence DESC, r.factId
}
