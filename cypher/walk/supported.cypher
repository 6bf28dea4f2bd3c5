// dependencies, dependents: a part of a walk that knows a step as r: whether enough say it.
// $minSources
AND r.sources >= $minSources
