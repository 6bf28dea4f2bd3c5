import type { EntityKind } from '#model/extraction.ts'
import { MEANINGS } from '#relations/meanings.ts'
import { type Ask, askOfEach } from './ask.ts'
import { EDGES_OF_ENDED } from './edges.ts'
import { type FactReading, factPlan } from './fields.ts'
import type { Related, Role } from './graph.ts'
import { toEntity, toFact } from './records.ts'
import { type Parts, statement, statementFor, statementWith } from './statements.ts'
import type { Store } from './store.ts'
import { capKey, capped } from './values.ts'

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
  reading?: FactReading,
): Promise<readonly (readonly Related[])[]> {
  const found = await askOfEach(store, keys, askRelated(role, asOf, reading))
  return found.map((related) => related ?? [])
}

/** What to ask for the neighbours in a role, the best supported first. */
export function askRelated(
  role: Role,
  asOf: string | undefined,
  { limit = MOST, fields, claims }: FactReading = {},
): Ask<readonly Related[]> {
  const plan = factPlan(fields, claims)
  const withFacts = !fields || fields.includes('facts')
  const { edges, lies, kinds } = MEANING[role]
  const params = { ...(withFacts && plan.params), limit }
  const toNeighbour = (item: unknown): Related => {
    const facts = withFacts ? ((item as unknown[])[2] as unknown[][]).map((fact) => toFact(fact, plan)) : []
    return { entity: toEntity(item)!, facts }
  }
  const read = (items: readonly unknown[]) => items.map(toNeighbour)
  if (asOf !== undefined) {
    const parts = withFacts ? plan.parts : NO_FACTS
    return { text: statementWith('related-as-of', [], parts), params: { ...params, ...onDay(role, asOf) }, read }
  }
  const text = withFacts
    ? statementWith(`related-${lies}`, edges, plan.parts)
    : statementFor(`neighbours-${lies}`, edges)
  return { text: ofKinds(text, kinds), params, read }
}

const ofKinds = (text: string, kinds: readonly EntityKind[]) => text.replace('KIND', kinds.join('|'))

const NO_FACTS: Parts = { values: null, ends: false, claims: null }

/** See Graph.relatedCounts. */
export async function relatedCounts(
  store: Store,
  keys: readonly string[],
  role: Role,
  asOf?: string,
): Promise<readonly number[]> {
  const { edges, lies, kinds } = MEANING[role]
  const [text, params] =
    asOf === undefined
      ? [statementFor(`count-related-${lies}`, edges), { kinds }]
      : [statement('count-related-as-of'), onDay(role, asOf)]
  const rows = await store.read(text, { keys: capped(keys), ...params })
  const totals = new Map(rows.map((row) => [row.key, row.total as number]))
  return keys.map((key) => totals.get(capKey(key)) ?? 0)
}

/** What is over has no direct edge, or another one: a day in the past is asked of the facts. */
function onDay(role: Role, asOf: string) {
  const { edges, lies, kinds } = MEANING[role]
  const types = edges.flatMap((edge) =>
    MEANINGS.filter(({ name, endedName }) => name === edge || endedName === edge).map(({ name }) => name),
  )
  const over = edges.every((edge) => EDGES_OF_ENDED.includes(edge))
  const [near, far] = ENDS[lies]
  return { types, near, far, kinds, asOf, over }
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
