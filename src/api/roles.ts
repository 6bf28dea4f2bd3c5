import type { Role } from '#graph/graph.ts'
import type { EntityKind } from '#model/extraction.ts'
import type { PageArguments } from './page.ts'

/** A page, and the day that is asked about. */
export interface NeighbourArguments extends PageArguments {
  readonly asOf?: string | null | undefined
}

/** Neighbours in a role, only those of a kind where the field promises one. */
export interface Neighbours {
  readonly role: Role
  readonly kind?: EntityKind
}

/** The fields of a company that list its neighbours in one role. */
export const LISTS_OF_COMPANY = {
  customers: { role: 'customers', kind: 'Organization' },
  suppliers: { role: 'suppliers', kind: 'Organization' },
  formerCustomers: { role: 'formerCustomers', kind: 'Organization' },
  formerSuppliers: { role: 'formerSuppliers', kind: 'Organization' },
  technologies: { role: 'technologies', kind: 'Product' },
  competitors: { role: 'competitors', kind: 'Organization' },
  partners: { role: 'partners', kind: 'Organization' },
  parents: { role: 'parents', kind: 'Organization' },
  subsidiaries: { role: 'subsidiaries', kind: 'Organization' },
  acquirers: { role: 'acquirers' },
  acquisitions: { role: 'acquisitions', kind: 'Organization' },
  investors: { role: 'investors' },
  investments: { role: 'investments', kind: 'Organization' },
  products: { role: 'products', kind: 'Product' },
  people: { role: 'people', kind: 'Person' },
  founders: { role: 'founders' },
  founded: { role: 'founded', kind: 'Organization' },
  places: { role: 'headquarters', kind: 'Place' },
} as const satisfies Readonly<Record<string, Neighbours>>

/** The fields of a company that give the neighbour in a role with the best support. */
export const STRONGEST_OF_COMPANY = {
  parent: { role: 'parents', kind: 'Organization' },
  headquarters: { role: 'headquarters', kind: 'Place' },
} as const satisfies Readonly<Record<string, Neighbours>>
