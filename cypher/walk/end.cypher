// dependencies, dependents: what a walk brings. A list is decoded in a third of a map's time.
RETURN [hops IN walked | [hop IN hops | [hop[0].key, hop[0].name] + hop[1..]]]
