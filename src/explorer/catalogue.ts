/** The relation types as the page speaks of them, in the order in which it lists them. */
export const RELATIONS = [
  {
    type: 'BUYS_FROM',
    reads: 'buys from',
    base: 'buy from',
    readBack: 'is bought from by',
    name: 'Purchases',
    tone: 'depends',
  },
  { type: 'USES', reads: 'uses', base: 'use', readBack: 'is used by', name: 'Use', tone: 'depends' },
  {
    type: 'COMPETES_WITH',
    reads: 'competes with',
    base: 'compete with',
    readBack: 'competes with',
    name: 'Competition',
    tone: 'competes',
  },
  {
    type: 'PARTNERS_WITH',
    reads: 'partners with',
    base: 'partner with',
    readBack: 'partners with',
    name: 'Partnership',
    tone: 'partners',
  },
  {
    type: 'PARENT_OF',
    reads: 'is the parent of',
    base: 'be the parent of',
    readBack: 'belongs to',
    name: 'Ownership',
    tone: 'owns',
  },
  {
    type: 'ACQUIRED',
    reads: 'acquired',
    base: 'acquire',
    readBack: 'was acquired by',
    name: 'Acquisition',
    tone: 'owns',
  },
  {
    type: 'INVESTED_IN',
    reads: 'invested in',
    base: 'invest in',
    readBack: 'has money from',
    name: 'Investment',
    tone: 'invests',
  },
  { type: 'OFFERS', reads: 'offers', base: 'offer', readBack: 'is made by', name: 'Products', tone: 'other' },
  {
    type: 'HOLDS_ROLE',
    reads: 'has a role at',
    base: 'have a role at',
    readBack: 'is led by',
    name: 'People',
    tone: 'other',
  },
  { type: 'FOUNDED', reads: 'founded', base: 'found', readBack: 'was founded by', name: 'Founding', tone: 'other' },
  {
    type: 'HEADQUARTERED_IN',
    reads: 'is based in',
    base: 'be based in',
    readBack: 'is home of',
    name: 'Head office',
    tone: 'other',
  },
  { type: 'REPORTS', reads: 'reports', base: 'report', readBack: 'reports', name: 'Figures', tone: 'other' },
] as const

export type Relation = (typeof RELATIONS)[number]
export type RelationType = Relation['type']

const byType = new Map<string, Relation>(RELATIONS.map((relation) => [relation.type, relation]))

/** How the page speaks of a relation type. */
export function relationOf(type: RelationType): Relation {
  return byType.get(type)!
}

/** The types that make one company depend on another. */
export const DEPENDENCY: readonly RelationType[] = ['BUYS_FROM', 'USES']

/** The types that can be drawn: all but REPORTS, which has no second end. */
export const DRAWN: readonly RelationType[] = RELATIONS.map(({ type }) => type).filter((type) => type !== 'REPORTS')

/** How far a fact is from certain, as the filter groups it. */
export const CERTAINTIES = [
  { name: 'stated', label: 'Stated', statuses: ['CURRENT'] },
  { name: 'ended', label: 'Ended', statuses: ['ENDED'] },
  { name: 'planned', label: 'Planned', statuses: ['PLANNED'] },
  { name: 'rumoured', label: 'Rumoured or asked', statuses: ['HEDGED', 'QUESTIONED'] },
  { name: 'disputed', label: 'Disputed or denied', statuses: ['DISPUTED', 'DENIED'] },
] as const

export type Certainty = (typeof CERTAINTIES)[number]['name']
export type FactStatus = (typeof CERTAINTIES)[number]['statuses'][number]

export type EntityKind = 'ORGANIZATION' | 'PERSON' | 'PRODUCT' | 'PLACE'

/** What each kind of thing is called. */
export const KINDS: Readonly<Record<EntityKind, string>> = {
  ORGANIZATION: 'company',
  PERSON: 'person',
  PRODUCT: 'product',
  PLACE: 'place',
}
