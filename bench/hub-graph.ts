import type { DependencyPath, DependencyPaths, Fact, Graph, GraphEntity } from '#graph/graph.ts'

/** A Graph of one hub with that many edges, half to customers and half to suppliers; it answers what the page asks. */
export function hubGraph(edges: number): Graph {
  const hub = companyOf('Hub')
  const customers = pathsOf(edges / 2, 'Customer', (end) => ({ from: end, to: hub }))
  const suppliers = pathsOf(edges / 2, 'Supplier', (end) => ({ from: hub, to: end }))
  const facts = new Map([...customers, ...suppliers].map((path) => [path.hops[0]!.factIds[0]!, factOf(path)]))
  const none = { items: [], cursorAt: () => '', hasMore: false, total: 0 }
  const answers: Partial<Graph> = {
    company: async () => ({ company: hub, others: [], suggestions: [] }),
    entities: async (keys) => keys.map(() => hub),
    aliases: async (keys) => keys.map(() => []),
    dependents: async (_, { limit = 100 } = {}) => walked(customers.slice(0, limit)),
    dependencies: async (_, { limit = 100 } = {}) => walked(suppliers.slice(0, limit)),
    nodes: async (ids) => ids.map((id) => (facts.has(id) ? { is: 'fact' } : { is: 'entity', node: hub })),
    factsById: async (ids) => ids.map((id) => facts.get(id) ?? null),
    claimsById: async (ids) => ids.map(() => null),
    articlesById: async (ids) => ids.map(() => null),
    factsOf: async (keys) => keys.map(() => []),
    related: async (keys) => keys.map(() => []),
    relatedCounts: async (keys) => keys.map(() => 0),
    factCounts: async (keys) => keys.map(() => 0),
    concentration: async (keys) => keys.map(() => NOTHING_CONCENTRATED),
    facts: async () => none,
    articles: async () => none,
    hubs: async () => [{ company: hub, dependents: edges / 2 }],
    counts: async () => COUNTS,
    during: () => graph,
  }
  const graph = answers as Graph
  return graph
}

const NOTHING_CONCENTRATED = {
  customerCount: 0,
  unknownCustomers: 0,
  customers: [],
  byShare: [],
  byMoney: [],
  truncated: false,
}
const COUNTS = {
  articles: 1,
  claims: 1,
  facts: 1,
  entities: 1,
  organizations: 1,
  people: 0,
  products: 0,
  places: 0,
  publishers: 1,
  factsByType: {},
}

function walked(paths: readonly DependencyPath[]): DependencyPaths {
  return { nodes: paths.map(({ end, depth }) => ({ entity: end, depth })), paths, truncated: false }
}

function companyOf(name: string): GraphEntity {
  return { key: `organization/${name.toLowerCase()}`, kind: 'Organization', name }
}

function pathsOf(
  count: number,
  name: string,
  ends: (end: GraphEntity) => { from: GraphEntity; to: GraphEntity },
): DependencyPath[] {
  return Array.from({ length: count }, (_, at) => {
    const end = companyOf(`${name} ${at + 1}`)
    const hop = { ...ends(end), type: 'BUYS_FROM' as const, derived: false, confidence: 0.9, sourceCount: 1 + (at % 5) }
    return { end, depth: 1, hops: [{ ...hop, factIds: [`fact/${name}${at}`] }] }
  })
}

function factOf({ hops: [hop] }: DependencyPath): Fact {
  const { from, to, type, factIds, confidence, sourceCount } = hop!
  return {
    id: factIds[0]!,
    type,
    status: 'current',
    subject: from,
    object: to,
    product: null,
    productEntity: null,
    role: null,
    measure: null,
    validFrom: null,
    validTo: null,
    precision: null,
    heldFrom: null,
    heldTo: null,
    figuresDiffer: false,
    amount: null,
    amountPerYear: null,
    share: null,
    figure: null,
    claimCount: 1,
    sourceCount,
    confidence,
    firstSeen: null,
    lastSeen: null,
    display: 'buys from',
  }
}
