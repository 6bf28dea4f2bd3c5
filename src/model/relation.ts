import type { EntityKind } from './extraction.ts'

/** The catalogue's names, in the order in which reports list them. */
export const RELATION_NAMES = [
  'BUYS_FROM',
  'USES',
  'COMPETES_WITH',
  'PARENT_OF',
  'ACQUIRED',
  'INVESTED_IN',
  'PARTNERS_WITH',
  'OFFERS',
  'HOLDS_ROLE',
  'FOUNDED',
  'HEADQUARTERED_IN',
  'REPORTS',
] as const
export type RelationName = (typeof RELATION_NAMES)[number]

/** What a relation type means, apart from how English says it. */
export interface RelationMeaning {
  readonly name: RelationName
  /** How the graph reads aloud, subject first: "customer buys from supplier". */
  readonly reads: string
  readonly subject: readonly EntityKind[]
  /** Empty where the object is a figure, not an entity (REPORTS). */
  readonly object: readonly EntityKind[]
  readonly symmetric: boolean
  /** A state holds over time and can end; an event happened once. */
  readonly time: 'state' | 'event'
  /** The name of the direct edge when the state has ended, where people look for it. */
  readonly endedName?: string
}
