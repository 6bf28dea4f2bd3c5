import type { EntityKind } from '#model/extraction.ts'

/** Points for each kind; what the whole article gathers for a name decides its kind. */
export type KindScores = Record<EntityKind, number>

export const noScores = (): KindScores => ({ Organization: 0, Person: 0, Product: 0, Place: 0 })
