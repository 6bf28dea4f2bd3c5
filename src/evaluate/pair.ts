/** Indices of the partners: `gold[i]` is the prediction paired with gold claim i, or null. */
export interface Pairing {
  readonly gold: readonly (number | null)[]
  readonly predicted: readonly (number | null)[]
}

/** Pairs one to one, as many as can be paired (a maximum bipartite matching), in a fixed order. */
export function pairUp<P, G>(
  predicted: readonly P[],
  gold: readonly G[],
  matches: (one: P, other: G) => boolean,
): Pairing {
  const options = gold.map((goal) => predicted.flatMap((one, index) => (matches(one, goal) ? [index] : [])))
  const owner: (number | null)[] = predicted.map(() => null)
  gold.forEach((_, goal) => {
    claim(goal, options, owner, new Set())
  })
  const partner: (number | null)[] = gold.map(() => null)
  owner.forEach((goal, index) => {
    if (goal !== null) partner[goal] = index
  })
  return { gold: partner, predicted: owner }
}

// A gold claim takes a free prediction, or one whose owner can move to another.
function claim(
  goal: number,
  options: readonly (readonly number[])[],
  owner: (number | null)[],
  tried: Set<number>,
): boolean {
  for (const index of options[goal]!) {
    if (tried.has(index)) continue
    tried.add(index)
    const current = owner[index] ?? null
    if (current === null || claim(current, options, owner, tried)) {
      owner[index] = goal
      return true
    }
  }
  return false
}
