import { supplyEdges } from './edges.ts'
import type { GraphEntity } from './graph.ts'
import { normaliseName } from './names.ts'
import type { ReliantCustomer, SharedSupplier, SoleSupply } from './questions.ts'
import { statementFor } from './statements.ts'
import type { Store } from './store.ts'
import { byCode, capKey } from './values.ts'

const MOST = 1_000

interface Supply {
  readonly supplier: GraphEntity
  /** Strongest first; `because` is the fact that makes the supplier the maker of what is used. */
  readonly facts: readonly {
    readonly id: string
    readonly confidence: number
    readonly product: string | null
    readonly because: string | null
  }[]
}

/** See Questions.sharedSuppliers. */
export async function sharedSuppliers(
  store: Store,
  aKey: string,
  bKey: string,
  asOf: string | null = null,
): Promise<readonly SharedSupplier[]> {
  const [ofA, ofB] = await suppliersOf(store, [aKey, bKey], asOf)
  const second = new Map(ofB!.map((supply) => [supply.supplier.key, supply]))
  return ofA!
    .flatMap((a) => {
      const b = second.get(a.supplier.key)
      return b ? [{ a, b, strength: Math.min(a.facts[0]!.confidence, b.facts[0]!.confidence) }] : []
    })
    .sort((x, y) => y.strength - x.strength || byCode(x.a.supplier.key, y.a.supplier.key))
    .map(({ a, b }) => ({ supplier: a.supplier, factIdsOfA: factIdsOf(a.facts), factIdsOfB: factIdsOf(b.facts) }))
}

/** See Questions.soleSupplier. */
export async function soleSupplier(store: Store, companyKey: string, asOf: string | null = null): Promise<SoleSupply> {
  const [supplies = []] = await suppliersOf(store, [companyKey], asOf)
  const products = new Map<string, { product: string; by: Supply[] }>()
  for (const { supplier, facts } of supplies) {
    for (const product of new Set(facts.flatMap((fact) => fact.product ?? []))) {
      const key = normaliseName(product)
      const known = products.get(key) ?? { product, by: [] }
      products.set(key, known)
      known.by.push({ supplier, facts: facts.filter((fact) => fact.product && normaliseName(fact.product) === key) })
    }
  }
  return {
    supplierCount: supplies.length,
    supplier: supplies.length === 1 ? supplies[0]!.supplier : null,
    products: [...products]
      .filter(([, { by }]) => new Set(by.map(({ supplier }) => supplier.key)).size === 1)
      .sort(([a], [b]) => byCode(a, b))
      .map(([, { product, by }]) => ({ product, supplier: by[0]!.supplier, factIds: factIdsOf(by[0]!.facts) })),
  }
}

/** See Questions.reliantCustomers. */
export async function reliantCustomers(
  store: Store,
  companyKey: string,
  asOf: string | null = null,
): Promise<readonly ReliantCustomer[]> {
  const rows = await store.read(statementFor('reliant-customers', supplyEdges(asOf)), {
    key: capKey(companyKey),
    asOf,
    limit: MOST,
  })
  return rows as unknown as ReliantCustomer[]
}

async function suppliersOf(store: Store, keys: readonly string[], asOf: string | null): Promise<readonly Supply[][]> {
  const capped = keys.map(capKey)
  const rows = await store.read(statementFor('suppliers-of', supplyEdges(asOf)), {
    keys: [...new Set(capped)],
    asOf,
    limit: MOST,
  })
  return capped.map((key) => rows.filter((row) => row.key === key) as unknown as Supply[])
}

/** What is said of the supplier, and what makes it the maker of what is used. */
function factIdsOf(facts: Supply['facts']): readonly string[] {
  return [...new Set([...facts.map(({ id }) => id), ...facts.flatMap(({ because }) => because ?? [])])]
}
