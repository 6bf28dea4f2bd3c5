import type { RelationMeaning, RelationName } from '#model/relation.ts'

/** What every relation type means, in the catalogue's order. */
export const MEANINGS: readonly RelationMeaning[] = [
  {
    name: 'BUYS_FROM',
    reads: 'buys from',
    subject: ['Organization'],
    object: ['Organization'],
    symmetric: false,
    time: 'state',
    endedName: 'PREVIOUSLY_USED',
  },
  {
    name: 'USES',
    reads: 'uses',
    subject: ['Organization'],
    // "Walmart uses OpenAI" names the maker and means its technology.
    object: ['Product', 'Organization'],
    symmetric: false,
    time: 'state',
    endedName: 'PREVIOUSLY_USED',
  },
  {
    name: 'COMPETES_WITH',
    reads: 'competes with',
    subject: ['Organization'],
    object: ['Organization'],
    symmetric: true,
    time: 'state',
  },
  {
    name: 'PARENT_OF',
    reads: 'is the parent of',
    subject: ['Organization'],
    object: ['Organization'],
    symmetric: false,
    time: 'state',
  },
  {
    name: 'ACQUIRED',
    reads: 'acquired',
    subject: ['Organization', 'Person'],
    object: ['Organization'],
    symmetric: false,
    time: 'event',
  },
  {
    name: 'INVESTED_IN',
    reads: 'invested in',
    subject: ['Organization', 'Person'],
    object: ['Organization'],
    symmetric: false,
    time: 'event',
  },
  {
    name: 'PARTNERS_WITH',
    reads: 'partners with',
    subject: ['Organization'],
    object: ['Organization'],
    symmetric: true,
    time: 'state',
  },
  {
    name: 'OFFERS',
    reads: 'offers',
    subject: ['Organization'],
    object: ['Product'],
    symmetric: false,
    time: 'state',
  },
  {
    name: 'HOLDS_ROLE',
    reads: 'holds a role at',
    subject: ['Person'],
    object: ['Organization'],
    symmetric: false,
    time: 'state',
  },
  {
    name: 'FOUNDED',
    reads: 'founded',
    subject: ['Person', 'Organization'],
    object: ['Organization'],
    symmetric: false,
    time: 'event',
  },
  {
    name: 'HEADQUARTERED_IN',
    reads: 'has its headquarters in',
    subject: ['Organization'],
    object: ['Place'],
    symmetric: false,
    time: 'state',
  },
  {
    name: 'REPORTS',
    reads: 'reports',
    subject: ['Organization'],
    object: [],
    symmetric: false,
    time: 'event',
  },
]

const byName = new Map(MEANINGS.map((meaning) => [meaning.name, meaning]))

/** The meaning of a relation type: `meaningOf('USES').endedName` is "PREVIOUSLY_USED". */
export function meaningOf(name: RelationName): RelationMeaning {
  return byName.get(name)!
}
