import { capped } from './companies.ts'
import { claimParams, factParams, type Reading } from './fields.ts'
import type { ClaimEvidence, Fact, FactFilter, Page, Paged } from './graph.ts'
import { pageParams, toPage } from './pages.ts'
import { toEvidence, toFact } from './records.ts'
import { statement } from './statements.ts'
import type { Row, Store } from './store.ts'
import { capKey } from './values.ts'

/** Facts of one entity, and claims of one fact, in a batched answer. */
const MOST = 1_000

/** See Graph.facts. */
export async function facts(store: Store, filter: FactFilter, page?: Page): Promise<Paged<Fact>> {
  const params = { ...filterParams(filter), company: filter.company === undefined ? null : capKey(filter.company) }
  const [rows, count] = await Promise.all([
    store.read(statement('facts'), { ...params, ...pageParams(page), ...factParams() }),
    store.read(statement('count-facts'), params),
  ])
  return toPage(
    rows.map((row) => toFact(row)),
    count[0]!.total as number,
    page,
    ({ lastSeen, id }) => ({ seen: lastSeen ?? '', id }),
  )
}

/** See Graph.factsById. */
export async function factsById(store: Store, ids: readonly string[]): Promise<readonly (Fact | null)[]> {
  const rows = await store.read(statement('facts-by-id'), { ids: [...new Set(ids)], ...factParams() })
  const byId = new Map(rows.map((row) => toFact(row)).map((fact) => [fact.id, fact]))
  return ids.map((id) => byId.get(id) ?? null)
}

/** See Graph.factsOf. */
export async function factsOf(
  store: Store,
  keys: readonly string[],
  filter: Omit<FactFilter, 'company'> = {},
  { limit = MOST, fields }: Reading = {},
): Promise<readonly (readonly Fact[])[]> {
  const props = factParams(fields)
  const params = { ...filterParams(filter), ...props, keys: capped(keys), limit }
  const rows = await store.read(statement('facts-of'), params)
  const byKey = gather(
    rows,
    (row) => row.key as string,
    (row) => toFact(row, props),
  )
  return keys.map((key) => byKey.get(capKey(key)) ?? [])
}

/** See Graph.factCounts. */
export async function factCounts(
  store: Store,
  keys: readonly string[],
  filter: Omit<FactFilter, 'company'> = {},
): Promise<readonly number[]> {
  const rows = await store.read(statement('count-facts-of'), { ...filterParams(filter), keys: capped(keys) })
  const totals = new Map(rows.map((row) => [row.key, row.total as number]))
  return keys.map((key) => totals.get(capKey(key)) ?? 0)
}

/** See Graph.evidence. */
export async function evidence(
  store: Store,
  factIds: readonly string[],
  { limit = MOST, fields }: Reading = {},
): Promise<readonly (readonly ClaimEvidence[])[]> {
  const props = claimParams(fields)
  const rows = await store.read(statement('evidence'), { ids: [...new Set(factIds)], limit, ...props })
  const byFact = gather(
    rows,
    (row) => row.factId as string,
    (row) => toEvidence(row, props),
  )
  return factIds.map((id) => byFact.get(id) ?? [])
}

/** See Graph.claimsById. */
export async function claimsById(store: Store, ids: readonly string[]): Promise<readonly (ClaimEvidence | null)[]> {
  const rows = await store.read(statement('claims-by-id'), { ids: [...new Set(ids)], ...claimParams() })
  const byId = new Map(rows.map((row) => toEvidence(row)).map((claim) => [claim.claimId, claim]))
  return ids.map((id) => byId.get(id) ?? null)
}

/** See Graph.claimsOf. */
export async function claimsOf(
  store: Store,
  articleIds: readonly string[],
  { fields }: Pick<Reading, 'fields'> = {},
): Promise<readonly (readonly ClaimEvidence[])[]> {
  const props = claimParams(fields)
  const rows = await store.read(statement('claims-of'), { ids: capped(articleIds), ...props })
  const byArticle = gather(
    rows,
    (row) => row.id as string,
    (row) => toEvidence(row, props),
  )
  return articleIds.map((id) => byArticle.get(capKey(id)) ?? [])
}

function filterParams(filter: FactFilter) {
  const { types, statuses, modalities, article, minConfidence, minSources, asOf, began, ended, seen } = filter
  return {
    types: types ?? null,
    statuses: statuses ?? null,
    modalities: modalities ?? null,
    article: article === undefined ? null : capKey(article),
    minConfidence: minConfidence ?? null,
    minSources: minSources ?? null,
    asOf: asOf ?? null,
    beganFrom: began?.from ?? null,
    beganTo: began?.to ?? null,
    endedFrom: ended?.from ?? null,
    endedTo: ended?.to ?? null,
    seenFrom: seen?.from ?? null,
    seenTo: seen?.to ?? null,
  }
}

function gather<T>(rows: readonly Row[], key: (row: Row) => string, read: (row: Row) => T): ReadonlyMap<string, T[]> {
  const gathered = new Map<string, T[]>()
  for (const row of rows) {
    const list = gathered.get(key(row))
    if (list) list.push(read(row))
    else gathered.set(key(row), [read(row)])
  }
  return gathered
}
