import type { Share } from '#model/extraction.ts'
import { walk } from './dependencies.ts'
import type { Dated, DependencyPath, Fact, GraphEntity, Hop } from './graph.ts'
import type { Impact, ImpactOn, ImpactOptions, Reached } from './questions.ts'
import { factsById } from './read-facts.ts'
import type { Store } from './store.ts'

/** See Questions.impact. */
export async function impact(
  store: Store,
  company: GraphEntity,
  on: ImpactOn,
  options: ImpactOptions = {},
): Promise<Impact> {
  const { paths, truncated } = await walk(store, on === 'customers' ? 'dependents' : 'dependencies', company, options)
  const ids = [...new Set(paths.flatMap(({ hops }) => hops.flatMap(({ factIds }) => factIds)))]
  const facts = await factsById(store, ids)
  const byId = new Map(ids.map((id, at) => [id, facts[at]!]))
  const reached = paths.map((path) => toReached(path, on, byId))
  return { reached: reached.sort(byStake), truncated }
}

function toReached(path: DependencyPath, on: ImpactOn, facts: ReadonlyMap<string, Fact>): Reached {
  // Dependents are reached against the direction of the hops: the first hop is the last to be hit.
  const hit = on === 'customers' ? path.hops.toReversed() : path.hops
  const shares = hit.filter(({ derived }) => !derived).map((hop) => shareOf(hop, on, facts))
  const known = shares.filter((share) => share !== null)
  return {
    path,
    share: shares.at(-1) ?? null,
    shareAtStake:
      known.length > 0 && known.length === shares.length ? known.reduce((part, { value }) => part * value, 1) : null,
  }
}

/** The stated part of its own total that the one who is hit loses: a customer of its supply, a supplier of its sales. */
function shareOf({ from, to, factIds }: Hop, on: ImpactOn, facts: ReadonlyMap<string, Fact>): Dated<Share> | null {
  const hit = on === 'customers' ? from : to
  const shares = factIds.flatMap((id) => facts.get(id)?.share ?? []).filter(({ ofEntity }) => ofEntity === hit.key)
  return shares.sort((a, b) => b.value - a.value)[0] ?? null
}

function byStake(a: Reached, b: Reached): number {
  return (
    a.path.depth - b.path.depth ||
    (b.shareAtStake ?? -1) - (a.shareAtStake ?? -1) ||
    (b.share?.value ?? -1) - (a.share?.value ?? -1)
  )
}
