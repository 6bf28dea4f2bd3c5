import { MEANINGS } from '#relations/meanings.ts'

/** The direct edges of what is over: walked only for a day in the past. */
export const EDGES_OF_ENDED: readonly string[] = [...new Set(MEANINGS.flatMap(({ endedName }) => endedName ?? []))]

/** The edges that say who supplies whom, now or on a day. */
export function supplyEdges(asOf: string | null): readonly string[] {
  return asOf === null ? ['BUYS_FROM', 'USES'] : ['BUYS_FROM', 'USES', ...EDGES_OF_ENDED]
}
