import { claimPlan, factPlan } from './fields.ts'
import type { ClaimEvidence, Connection, Fact, GraphEntity } from './graph.ts'
import { schemaStatements } from './migrate.ts'
import { evidence } from './read-facts.ts'
import { toEvidence, toFact } from './records.ts'
import { statement, statementWith } from './statements.ts'
import { openStore, type Params, type Row, type Store } from './store.ts'
import { byCode } from './values.ts'

/** An entity with every name that articles use for it, sorted. */
export interface NamedEntity extends GraphEntity {
  readonly names: readonly string[]
}

/** A node as it is stored, with all that leads out of it, sorted. Nodes are told apart by label and key. */
export interface StoredNode extends Stored {
  readonly label: Label
  readonly key: string
  readonly labels: readonly string[]
  readonly out: readonly StoredEdge[]
}

export interface StoredEdge extends Stored {
  readonly type: string
  readonly label: Label
  readonly key: string
}

/** Properties; those named in `whole` are integers, other numbers are floats, which JavaScript can't tell. */
export interface Stored {
  readonly props: Readonly<Record<string, unknown>>
  readonly whole: readonly string[]
}

/** What of the graph to take. */
export interface Part {
  /** Entity key: only facts that have it as subject, object or product, with their claims and ends. */
  readonly company?: string | undefined
  /** Only these facts, with their claims, their ends and the company itself. */
  readonly facts?: readonly string[] | undefined
}

/**
 * The graph as streams, each sorted by id and read in pages, so that memory stays flat and equal graphs come out equal.
 * Pages are read one after another: what is loaded meanwhile may be in or not.
 */
export interface GraphExport {
  claims(part?: Part): AsyncGenerator<ClaimEvidence>
  facts(part?: Part): AsyncGenerator<Fact>
  entities(part?: Part): AsyncGenerator<NamedEntity>
  /** Every node, by label in the order of LABELS. */
  nodes(): AsyncGenerator<StoredNode>
  /** See Graph.evidence. */
  evidence(factIds: readonly string[]): Promise<readonly (readonly ClaimEvidence[])[]>
  /** The statements that make constraints and indexes. */
  readonly schema: readonly string[]
  close(): Promise<void>
}

/** The labels by which nodes are told apart, with the property that is their key. */
export const LABELS = {
  Entity: 'key',
  Alias: 'key',
  Publisher: 'key',
  Article: 'id',
  ArticleText: 'id',
  Sentence: 'id',
  Mention: 'id',
  Fact: 'id',
  Claim: 'id',
  Decision: 'id',
} as const
export type Label = keyof typeof LABELS

const PAGE = 500

/** Opens the graph for reading out all of it. @throws Failure as `openGraph` does */
export async function openExport(connection: Connection): Promise<GraphExport> {
  // A page may be a walk through the whole graph where a company has few facts.
  const store = openStore(connection, { readDeadline: 120_000 })
  try {
    await store.read(statement('server'))
  } catch (error) {
    await store.close()
    throw error
  }
  return {
    claims: (part = {}) =>
      paged(
        store,
        statementWith('export/claims', [], claimPlan().parts),
        keysOf(part),
        (row) => toEvidence(row),
        (c) => c.claimId,
      ),
    facts: (part = {}) =>
      paged(
        store,
        statementWith('export/facts', [], factPlan().parts),
        keysOf(part),
        ({ fact }) => toFact(fact as unknown[]),
        (fact) => fact.id,
      ),
    entities: (part = {}) =>
      paged(
        store,
        statement('export/entities'),
        keysOf(part),
        (row) => row as unknown as NamedEntity,
        (e) => e.key,
      ),
    nodes: () => nodes(store),
    evidence: (factIds) => evidence(store, factIds),
    schema: schemaStatements(),
    close: () => store.close(),
  }
}

function keysOf({ company, facts }: Part): Params {
  return { company: company ?? null, ids: facts === undefined ? null : [...new Set(facts)] }
}

async function* paged<T>(
  store: Store,
  text: string,
  params: Params,
  read: (row: Row) => T,
  keyOf: (item: T) => string,
): AsyncGenerator<T> {
  for (let after = ''; ; ) {
    const rows = await store.read(text, { ...params, after, limit: PAGE })
    for (const row of rows) {
      const item = read(row)
      after = keyOf(item)
      yield item
    }
    if (rows.length < PAGE) return
  }
}

async function* nodes(store: Store): AsyncGenerator<StoredNode> {
  for (const label of Object.keys(LABELS) as Label[]) {
    const text = statement('export/nodes').replaceAll('LABEL', label).replaceAll('KEY', LABELS[label])
    yield* paged(
      store,
      text,
      {},
      (row) => toNode(row, label),
      (node) => node.key,
    )
  }
}

function toNode(row: Row, label: Label): StoredNode {
  const { key, labels, props, whole, out } = row as unknown as StoredNode
  const edges = (out as unknown as (StoredEdge & { labels: readonly string[] })[]).map(({ labels, ...edge }) => ({
    ...edge,
    label: labelOf(labels),
  }))
  const order = ({ type, label, key, props }: StoredEdge) =>
    JSON.stringify([type, label, key, props.factId ?? props.as])
  return {
    label,
    key,
    labels: [...labels].sort(byCode),
    props,
    whole,
    out: edges.sort((a, b) => byCode(order(a), order(b))),
  }
}

function labelOf(labels: readonly string[]): Label {
  const label = labels.find((name): name is Label => name in LABELS)
  if (!label) throw new Error(`a node that is none of ours: ${labels.join(':')}`)
  return label
}
