// dependencies, dependents: a part of a walk that knows a step as r: whether it is sure enough.
// $minConfidence
AND r.confidence >= $minConfidence
