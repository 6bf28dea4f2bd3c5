import type {
  ClaimEvidence,
  DependencyPath,
  DependencyPaths,
  Fact,
  Graph,
  GraphArticle,
  GraphEntity,
  Related,
  Role,
} from '#graph/graph.ts'
import type { Article } from '#model/article.ts'
import type { Claim, Extraction } from '#model/extraction.ts'
import type { RelationName } from '#model/relation.ts'
import { SAMPLE } from './sample.ts'

/** A Graph that answers from extractions in memory and remembers what it was asked: [method, ...arguments]. */
export interface FakeGraph extends Graph {
  readonly asked: readonly (readonly [method: string, ...args: unknown[]])[]
}

/** The Graph over some extractions, every claim with one fact for its slot; `changes` replaces single methods. */
export function fakeGraph(changes: Partial<Graph> = {}, extractions: readonly Extraction[] = SAMPLE): FakeGraph {
  const asked: [string, ...unknown[]][] = []
  const graph = { ...answers(extractions), ...changes } as Graph
  const proxy: FakeGraph = new Proxy(graph, {
    get(target, name: string) {
      if (name === 'asked') return asked
      if (name === 'during') return () => proxy
      const method = Reflect.get(target, name)
      if (typeof method !== 'function') throw new Error(`the fake graph has no ${name}`)
      return async (...args: unknown[]) => {
        asked.push([name, ...args])
        return method(...args)
      }
    },
  }) as FakeGraph
  return proxy
}

/** Role: relation, the side on which the one asked about stands, the status of the facts. */
const SIDES: Partial<Record<Role, [RelationName, 'subject' | 'object', Fact['status']]>> = {
  suppliers: ['BUYS_FROM', 'subject', 'current'],
  customers: ['BUYS_FROM', 'object', 'current'],
  formerSuppliers: ['BUYS_FROM', 'subject', 'ended'],
  formerCustomers: ['BUYS_FROM', 'object', 'ended'],
  parents: ['PARENT_OF', 'object', 'current'],
  subsidiaries: ['PARENT_OF', 'subject', 'current'],
  people: ['HOLDS_ROLE', 'object', 'current'],
  headquarters: ['HEADQUARTERED_IN', 'subject', 'current'],
  products: ['OFFERS', 'subject', 'current'],
}

function answers(extractions: readonly Extraction[]): Partial<Graph> {
  const entities = new Map<string, GraphEntity & { aliases: string[] }>()
  for (const { id, kind, name, aliases } of extractions.flatMap((each) => each.entities)) {
    entities.set(id, { key: id, kind, name, aliases: [name, ...aliases] })
  }
  const evidence = extractions.flatMap((each) => each.claims.map((claim) => toEvidence(each, claim, entities)))
  const slots = [...new Set(evidence.map(({ factId }) => factId))]
  const facts = slots.map((slot) => toFact(evidence.filter(({ factId }) => factId === slot)))
  const articles = extractions.map(({ article, extractor, claims }) => ({
    ...toArticle(article, extractor),
    claimCount: claims.length,
  }))
  const list = <T>(items: readonly T[]) => ({
    items,
    cursorAt: (index: number) => `c${index}`,
    hasMore: false,
    total: items.length,
  })
  const touching = (key: string) => facts.filter(({ subject, object }) => subject.key === key || object?.key === key)

  function related(key: string, role: Role): Related[] {
    const both = role === 'competitors' || role === 'partners'
    const [type, side, status] = SIDES[role] ?? [
      role === 'competitors' ? 'COMPETES_WITH' : 'PARTNERS_WITH',
      'subject',
      'current',
    ]
    const found = facts.filter((fact) => fact.type === type && fact.status === status)
    return found.flatMap((fact) => {
      const { subject, object } = fact
      if (subject.key === key && (both || side === 'subject')) return [{ entity: object!, facts: [fact] }]
      return object?.key === key && (both || side === 'object') ? [{ entity: subject, facts: [fact] }] : []
    })
  }

  function walk(start: string, depth: number, forward: boolean): DependencyPath[] {
    const seen = new Set([start])
    let ends: { key: string; path: DependencyPath | undefined }[] = [{ key: start, path: undefined }]
    const paths: DependencyPath[] = []
    for (let level = 1; level <= depth; level++) {
      const next: typeof ends = []
      for (const { key, path } of ends) {
        for (const fact of facts) {
          if (fact.type !== 'BUYS_FROM' || fact.status !== 'current') continue
          const [near, far] = forward ? [fact.subject, fact.object!] : [fact.object!, fact.subject]
          if (near.key !== key || seen.has(far.key)) continue
          seen.add(far.key)
          const { subject: from, object, type, confidence, sourceCount, id } = fact
          const hop = { from, to: object!, type, factIds: [id], derived: false, confidence, sourceCount }
          const hops = forward ? [...(path?.hops ?? []), hop] : [hop, ...(path?.hops ?? [])]
          const reached = { end: far, depth: level, hops }
          paths.push(reached)
          next.push({ key: far.key, path: reached })
        }
      }
      ends = next
    }
    return paths
  }

  return {
    ready: async () => ({ ready: true, server: 'fake', pendingMigrations: [], missingConstraints: [] }),
    company: async (name) => {
      const wanted = name.toLowerCase()
      const organizations = [...entities.values()].filter(({ kind }) => kind === 'Organization')
      const company = organizations.find(
        ({ key, aliases }) => key === wanted || aliases.some((alias) => alias.toLowerCase() === wanted),
      )
      if (company) return { company, others: [], suggestions: [] }
      const near = organizations.filter((each) => each.name.toLowerCase().startsWith(wanted.slice(0, 3)))
      return { company: null, others: [], suggestions: near.map((each) => each.name) }
    },
    search: async (text, { kinds, limit = 20 } = {}) => {
      const words = text.toLowerCase()
      const found = [...entities.values()].filter((each) => each.name.toLowerCase().includes(words))
      return found.filter(({ kind }) => !kinds || kinds.includes(kind)).slice(0, limit)
    },
    entities: async (keys) => keys.map((key) => entities.get(key) ?? null),
    nodes: async (ids) =>
      ids.map((id) => {
        const [entity, article] = [entities.get(id), articles.find((one) => one.id === id)]
        if (entity) return { is: 'entity', node: entity }
        if (article) return { is: 'article', node: article }
        if (facts.some((fact) => fact.id === id)) return { is: 'fact' }
        return evidence.some(({ claimId }) => claimId === id) ? { is: 'claim' } : null
      }),
    aliases: async (keys) => keys.map((key) => entities.get(key)?.aliases ?? []),
    related: async (keys, role) => keys.map((key) => related(key, role)),
    facts: async ({ company, types, statuses, article }) =>
      list(
        facts
          .filter((fact) => !company || touching(company).includes(fact))
          .filter(({ type }) => !types || types.includes(type))
          .filter(({ status }) => !statuses || statuses.includes(status))
          .filter(({ id }) => !article || evidence.some((each) => each.factId === id && each.article.id === article)),
      ),
    factsById: async (ids) => ids.map((id) => facts.find((fact) => fact.id === id) ?? null),
    factsOf: async (keys, { types } = {}) =>
      keys.map((key) => touching(key).filter(({ type }) => !types || types.includes(type))),
    claimsById: async (ids) => ids.map((id) => evidence.find(({ claimId }) => claimId === id) ?? null),
    evidence: async (ids, { limit } = {}) =>
      ids.map((id) => evidence.filter(({ factId }) => factId === id).slice(0, limit)),
    dependencies: async ({ key }, { depth = 1 } = {}) => walked(walk(key, depth, true)),
    dependents: async ({ key }, { depth = 1 } = {}) => walked(walk(key, depth, false)),
    article: async (id) => articles.find((article) => article.id === id) ?? null,
    relatedCounts: async (keys, role) => keys.map((key) => related(key, role).length),
    factCounts: async (keys) => keys.map((key) => touching(key).length),
    articlesById: async (ids) => ids.map((id) => articles.find((article) => article.id === id) ?? null),
    articles: async () => list(articles),
    claimsOf: async (ids) => ids.map((id) => evidence.filter(({ article }) => article.id === id)),
    textsOf: async (ids) => ids.map((id) => extractions.find(({ article }) => article.id === id)?.article.text ?? null),
    // Ways, risk and change are asked of a real graph (risk.test.ts); here nothing is ever found.
    path: async () => null,
    sharedSuppliers: async () => [],
    soleSupplier: async () => ({ supplierCount: 0, supplier: null, products: [] }),
    reliantCustomers: async () => [],
    impact: async () => ({ reached: [], truncated: false }),
    switches: async () => list([]),
    contradictions: async () => list([]),
    inferredCompetitors: async (keys) => keys.map(() => []),
    concentration: async (keys) =>
      keys.map(() => ({
        customerCount: 0,
        unknownCustomers: 0,
        customers: [],
        byShare: [],
        byMoney: [],
        truncated: false,
      })),
    retract: async (id) => {
      const found = articles.find((article) => article.id === id)
      return found
        ? { articleId: id, state: 'retracted', claimsRemoved: found.claimCount }
        : { articleId: id, state: 'unknown', claimsRemoved: 0 }
    },
  }
}

function toEvidence(
  { article, extractor }: Extraction,
  claim: Claim,
  entities: ReadonlyMap<string, GraphEntity>,
): ClaimEvidence {
  const { subject, object, evidence, attribution } = claim
  const entity = (key: string | null) => (key ? entities.get(key)! : null)
  return {
    ...claim,
    claimId: claim.id,
    factId: `fact ${claim.type} ${subject} ${object} ${claim.product ?? claim.role ?? ''}`,
    subject: entity(subject)!,
    object: entity(object),
    ...evidence,
    sentence: {
      id: claim.id,
      index: evidence.sentence,
      start: evidence.start,
      end: evidence.end,
      text: evidence.quote,
    },
    article: toArticle(article, extractor),
    attribution: attribution ? { text: attribution.text, entity: entity(attribution.entity) } : null,
    product: claim.product ?? null,
    role: claim.role ?? null,
    amount: claim.amount ?? null,
    share: claim.share ?? null,
    figure: claim.figure ?? null,
    asOf: claim.asOf ?? null,
    extractor,
  }
}

function toFact(claims: readonly ClaimEvidence[]): Fact {
  const [first] = claims as [ClaimEvidence]
  const { type, subject, object, product, role, modality, status } = first
  const dated = <T>(value: T | null | undefined) =>
    value ? { ...value, asOf: first.article.publishedAt!.slice(0, 10), claimId: first.claimId } : null
  return {
    id: first.factId,
    type,
    status: modality === 'planned' ? 'planned' : status,
    subject,
    object,
    product,
    productEntity: null,
    role,
    measure: first.figure?.measure ?? null,
    validFrom: null,
    validTo: first.asOf?.to ?? null,
    precision: first.asOf?.precision ?? null,
    amount: dated(first.amount),
    amountPerYear: first.amount ? ((first.amount.min! + first.amount.max!) / 2) * 12 : null,
    share: dated(claims.find((claim) => claim.share)?.share),
    figure: dated(first.figure),
    claimCount: claims.length,
    sourceCount: new Set(claims.map(({ article }) => article.publisher)).size,
    confidence: 0.9,
    firstSeen: '2024-08-01',
    lastSeen: '2024-09-02',
    heldFrom: '2024-08-01',
    heldTo: status === 'ended' ? (first.asOf?.to ?? null) : null,
    figuresDiffer: false,
    display: type.toLowerCase().replaceAll('_', ' '),
  }
}

function toArticle(article: Article, extractor: string): Omit<GraphArticle, 'claimCount'> {
  const { id, contentHash, url, title, author, publisher, publishedAt, language } = article
  return {
    id,
    contentHash,
    extractor,
    url: url ?? null,
    title: title ?? null,
    author: author ?? null,
    publisher: publisher ?? null,
    publishedAt: publishedAt ?? null,
    language: language ?? null,
  }
}

function walked(paths: readonly DependencyPath[]): DependencyPaths {
  return { nodes: paths.map(({ end, depth }) => ({ entity: end, depth })), paths, truncated: false }
}
