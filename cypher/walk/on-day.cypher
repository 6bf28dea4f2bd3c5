// dependencies, dependents: a part of a walk that knows a step as r: whether it held on a day.
// $asOf (ISO date)
AND coalesce(r.heldFrom, '') <= $asOf AND coalesce(r.heldTo, '9999') >= $asOf
