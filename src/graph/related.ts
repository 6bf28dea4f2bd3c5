import type { EntityKind } from '#model/extraction.ts'
import { MEANINGS } from '#relations/meanings.ts'
import { capped } from './companies.ts'
import { EDGES_OF_ENDED } from './edges.ts'
import { factParams, type Reading } from './fields.ts'
import type { Fact, Related, Role } from './graph.ts'
import { toEntity, toFact } from './records.ts'
import { statement, statementFor } from './statements.ts'
import type { Store } from './store.ts'
import { byCode, capKey } from './values.ts'

interface RoleMeaning {
  readonly edges: readonly string[]
  /** Where the edge lies as seen from the one asked about. */
  readonly lies: 'to' | 'from' | 'with'
  readonly kinds: readonly EntityKind[]
}

const ORGANIZATION = ['Organization'] as const
const ANYONE = ['Organization', 'Person'] as const

/** What each role means in edges. Whose technology is used is a supplier as much as from whom one buys. */
const MEANING: Readonly<Record<Role, RoleMeaning>> = {
  suppliers: { edges: ['BUYS_FROM', 'USES'], lies: 'to', kinds: ORGANIZATION },
  customers: { edges: ['BUYS_FROM', 'USES'], lies: 'from', kinds: ORGANIZATION },
  formerSuppliers: { edges: ['PREVIOUSLY_USED'], lies: 'to', kinds: ORGANIZATION },
  formerCustomers: { edges: ['PREVIOUSLY_USED'], lies: 'from', kinds: ORGANIZATION },
  technologies: { edges: ['USES'], lies: 'to', kinds: ['Product'] },
  users: { edges: ['USES'], lies: 'from', kinds: ORGANIZATION },
  competitors: { edges: ['COMPETES_WITH'], lies: 'with', kinds: ORGANIZATION },
  partners: { edges: ['PARTNERS_WITH'], lies: 'with', kinds: ORGANIZATION },
  parents: { edges: ['PARENT_OF'], lies: 'from', kinds: ORGANIZATION },
  subsidiaries: { edges: ['PARENT_OF'], lies: 'to', kinds: ORGANIZATION },
  acquisitions: { edges: ['ACQUIRED'], lies: 'to', kinds: ORGANIZATION },
  acquirers: { edges: ['ACQUIRED'], lies: 'from', kinds: ANYONE },
  investors: { edges: ['INVESTED_IN'], lies: 'from', kinds: ANYONE },
  investments: { edges: ['INVESTED_IN'], lies: 'to', kinds: ORGANIZATION },
  products: { edges: ['OFFERS'], lies: 'to', kinds: ['Product'] },
  makers: { edges: ['OFFERS'], lies: 'from', kinds: ORGANIZATION },
  people: { edges: ['HOLDS_ROLE'], lies: 'from', kinds: ['Person'] },
  positions: { edges: ['HOLDS_ROLE'], lies: 'to', kinds: ORGANIZATION },
  founders: { edges: ['FOUNDED'], lies: 'from', kinds: ANYONE },
  founded: { edges: ['FOUNDED'], lies: 'to', kinds: ORGANIZATION },
  headquarters: { edges: ['HEADQUARTERED_IN'], lies: 'to', kinds: ['Place'] },
  residents: { edges: ['HEADQUARTERED_IN'], lies: 'from', kinds: ORGANIZATION },
}

/** Neighbours for each key unless told. */
const MOST = 1_000

/** See Graph.related. */
export async function related(
  store: Store,
  keys: readonly string[],
  role: Role,
  asOf?: string,
  { limit = MOST, fields }: Reading = {},
): Promise<readonly (readonly Related[])[]> {
  const { text, params } = ask('related', keys, role, asOf)
  const props = factParams(fields)
  const withFacts = !fields || fields.includes('facts')
  const byKey = new Map<string, Found[]>()
  for (const row of await store.read(text, { ...params, ...props, limit, withFacts })) {
    const found = byKey.get(row.key as string) ?? []
    byKey.set(row.key as string, found)
    found.push({
      entity: toEntity(row.neighbour)!,
      facts: (row.facts as unknown[][]).map(([fact, ends]) => toFact({ fact, ends }, props)).sort(byStrength),
      strongest: row.strongest as Strength,
    })
  }
  return keys.map((key) => (byKey.get(capKey(key)) ?? []).sort(strongestFirst))
}

/** A neighbour, and its strongest fact, which need not be among those read. */
interface Found extends Related {
  readonly strongest: Strength
}

type Strength = Pick<Fact, 'confidence' | 'sourceCount' | 'id'>

/** See Graph.relatedCounts. */
export async function relatedCounts(
  store: Store,
  keys: readonly string[],
  role: Role,
  asOf?: string,
): Promise<readonly number[]> {
  const { text, params } = ask('count-related', keys, role, asOf)
  const totals = new Map((await store.read(text, params)).map((row) => [row.key, row.total as number]))
  return keys.map((key) => totals.get(capKey(key)) ?? 0)
}

/** What is over has no direct edge, or another one: a day in the past is asked of the facts. */
function ask(question: 'related' | 'count-related', keys: readonly string[], role: Role, asOf: string | undefined) {
  const { edges, lies, kinds } = MEANING[role]
  if (asOf === undefined)
    return { text: statementFor(`${question}-${lies}`, edges), params: { keys: capped(keys), kinds } }
  const types = edges.flatMap((edge) =>
    MEANINGS.filter(({ name, endedName }) => name === edge || endedName === edge).map(({ name }) => name),
  )
  const over = edges.every((edge) => EDGES_OF_ENDED.includes(edge))
  const [near, far] = ENDS[lies]
  return { text: statement(`${question}-as-of`), params: { keys: capped(keys), types, near, far, kinds, asOf, over } }
}

/** The ends of the fact at which the one asked about and the neighbour are. */
const ENDS = {
  to: [['SUBJECT'], ['OBJECT']],
  from: [['OBJECT'], ['SUBJECT']],
  with: [
    ['SUBJECT', 'OBJECT'],
    ['SUBJECT', 'OBJECT'],
  ],
} as const

function strongestFirst(a: Found, b: Found): number {
  return byStrength(a.strongest, b.strongest) || byCode(a.entity.key, b.entity.key)
}

function byStrength(a: Strength, b: Strength): number {
  return b.confidence - a.confidence || b.sourceCount - a.sourceCount || byCode(a.id, b.id)
}
