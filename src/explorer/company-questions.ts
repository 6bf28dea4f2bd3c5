import { type ArticleHead, ENTITY, type Entity, FACT, type FactBetween, HEAD } from './questions.ts'

/** A page of neighbours, each with the facts that make it one. */
export interface Neighbours {
  readonly totalCount: number
  readonly edges: readonly { readonly node: Entity; readonly facts: readonly FactBetween[] }[]
}

/** A sum of a year, derived from what is stated. */
export interface Yearly {
  readonly min: number | null
  readonly max: number | null
  readonly currency: string
  readonly basis: string
}

/** What one customer means to a company. */
export interface CustomerWeight {
  readonly customer: Entity
  readonly share: { readonly value: number; readonly text: string } | null
  readonly amount: { readonly text: string } | null
  readonly yearly: Yearly | null
}

/** Something that happened, began or ended. */
export interface TimelineEntry {
  readonly date: string
  readonly event: 'HAPPENED' | 'BEGAN' | 'ENDED' | 'REPORTED' | 'FIRST_SEEN'
  readonly fact: FactBetween
}

/** The lists of neighbours, in the order in which the panel shows them. */
export const ROLES = {
  suppliers: 'Suppliers',
  customers: 'Customers',
  formerSuppliers: 'Former suppliers',
  formerCustomers: 'Former customers',
  competitors: 'Competitors',
  partners: 'Partners',
  parents: 'Owners',
  subsidiaries: 'Owns',
  investors: 'Investors',
  technologies: 'Products it uses',
  products: 'Products it offers',
  people: 'People',
} as const
export type Role = keyof typeof ROLES

/** Whom a company depends on, and who on it: what the panel shows first. */
export const FIRST_ROLES = ['suppliers', 'customers', 'formerSuppliers', 'formerCustomers'] as const
/** Its other neighbours, which are asked for when the first are there. */
export const OTHER_ROLES = [
  ...(['competitors', 'partners', 'parents', 'subsidiaries'] as const),
  ...(['investors', 'technologies', 'products', 'people'] as const),
]

function listsOf(roles: readonly Role[]): string {
  return roles
    .map((role) => `${role}(first: 40, asOf: $on) { totalCount edges { node { ...entity } facts { ...between } } }`)
    .join('\n')
}

const BETWEEN = 'fragment between on Fact { ...fact subject { ...entity } object { ...entity } }'

/** Who a company is, on whom it depends, and who on it. */
export const COMPANY = `query Company($id: ID!, $on: Date) {
  node(id: $id) { ... on Company { aliases headquarters { ...entity } ${listsOf(FIRST_ROLES)} } }
}
${BETWEEN} ${ENTITY} ${FACT}`
export interface CompanyAnswer {
  readonly node: (Lists<(typeof FIRST_ROLES)[number]> & CompanyHead) | null
}
interface CompanyHead {
  readonly aliases: readonly string[]
  readonly headquarters: Entity | null
}
export type Lists<Some extends Role> = Readonly<Record<Some, Neighbours>>

/** With whom else it has to do, and what it pays. */
export const OTHERS = `query Others($id: ID!, $on: Date) {
  node(id: $id) {
    ... on Company {
      ${listsOf(OTHER_ROLES)}
      spend(first: 40) { nodes {
        to { ...entity } product amount { text } amountAsOf yearly { min max currency basis }
        fact { ...between }
      } }
    }
  }
}
${BETWEEN} ${ENTITY} ${FACT}`
export interface OthersAnswer {
  readonly node: (Lists<(typeof OTHER_ROLES)[number]> & Pick<Company, 'spend'>) | null
}

/** How its business is spread, what happened to it, and which articles speak of it. */
export const STORY = `query Story($id: ID!, $name: String!) {
  node(id: $id) {
    ... on Company {
      concentration {
        customerCount unknownCustomers
        customers { customer { ...entity } share { value text } amount { text } yearly { min max currency basis } }
        byShare { of knownShare hhi hhiAtMost }
      }
      timeline(first: 200) { totalCount nodes { date event fact { ...between } } }
    }
  }
  articles(filter: { company: $name }, first: 8) {
    totalCount nodes { ...head }
  }
}
${BETWEEN} ${ENTITY} ${FACT} ${HEAD}`
export interface StoryAnswer {
  readonly node: Pick<Company, 'concentration' | 'timeline'> | null
  readonly articles: { readonly totalCount: number; readonly nodes: readonly ArticleHead[] }
}

/** What the graph knows of a company's money and history. */
export interface Company {
  readonly spend: {
    readonly nodes: readonly {
      readonly to: Entity
      readonly product: string | null
      readonly amount: { readonly text: string }
      readonly amountAsOf: string | null
      readonly yearly: Yearly | null
      readonly fact: FactBetween
    }[]
  }
  readonly concentration: {
    readonly customerCount: number
    readonly unknownCustomers: number
    readonly customers: readonly CustomerWeight[]
    readonly byShare: readonly {
      readonly of: string
      readonly knownShare: number
      readonly hhi: number
      readonly hhiAtMost: number | null
    }[]
  }
  readonly timeline: { readonly totalCount: number; readonly nodes: readonly TimelineEntry[] }
}

/** What began, ended and came into dispute between two days. */
export const CHANGES = `query Changes($name: String!, $from: Date!, $to: Date!) {
  changes(company: $name, from: $from, to: $to) {
    new(first: 50) { ...page } ended(first: 50) { ...page } disputed(first: 50) { ...page }
  }
}
fragment page on FactConnection { totalCount nodes { ...fact subject { ...entity } object { ...entity } } }
${ENTITY} ${FACT}`
export type ChangesAnswer = {
  readonly changes: Readonly<
    Record<'new' | 'ended' | 'disputed', { readonly totalCount: number; readonly nodes: readonly FactBetween[] }>
  >
}
