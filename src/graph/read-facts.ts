import { type Ask, askOfEach } from './ask.ts'
import { claimPlan, type FactReading, factPlan, MOST_CLAIMS, type Reading } from './fields.ts'
import type { ClaimEvidence, Fact, FactFilter, Page, Paged } from './graph.ts'
import { pageParams, toPage } from './pages.ts'
import { toClaims, toEvidence, toFact } from './records.ts'
import { statementWith } from './statements.ts'
import type { Row, Store } from './store.ts'
import { capKey, capped } from './values.ts'

/** Facts of one entity in a batched answer. */
const MOST = 1_000

/** See Graph.facts. */
export async function facts(store: Store, filter: FactFilter, page?: Page): Promise<Paged<Fact>> {
  const params = { ...filterParams(filter), company: filter.company === undefined ? null : capKey(filter.company) }
  const [rows, count] = await Promise.all([
    store.read(statementWith('facts', [], { ...WHOLE.parts, filter: true }), { ...params, ...pageParams(page) }),
    store.read(statementWith('count-facts', [], { ...WHOLE.parts, filter: true }), params),
  ])
  return toPage(rows.map(toWholeFact), count[0]!.total as number, page, ({ lastSeen, id }) => ({
    seen: lastSeen ?? '',
    id,
  }))
}

const WHOLE = factPlan()

/** See Graph.factsById. */
export async function factsById(store: Store, ids: readonly string[]): Promise<readonly (Fact | null)[]> {
  const rows = await store.read(statementWith('facts-by-id', [], WHOLE.parts), { ids: [...new Set(ids)] })
  const byId = new Map(rows.map(toWholeFact).map((fact) => [fact.id, fact]))
  return ids.map((id) => byId.get(id) ?? null)
}

function toWholeFact({ fact }: Row): Fact {
  return toFact(fact as unknown[])
}

/** See Graph.factsOf. */
export async function factsOf(
  store: Store,
  keys: readonly string[],
  filter: EntityFilter = {},
  reading?: FactReading,
): Promise<readonly (readonly Fact[])[]> {
  const found = await askOfEach(store, keys, askFacts(filter, reading))
  return found.map((facts) => facts ?? [])
}

/** What to ask for the facts of an entity, the newest first. */
export function askFacts(
  filter: EntityFilter,
  { limit = MOST, fields, claims }: FactReading = {},
): Ask<readonly Fact[]> {
  const plan = factPlan(fields, claims)
  const isFiltered = Object.keys(filter).length > 0
  return {
    text: statementWith('facts-of', [], { ...plan.parts, filter: isFiltered }),
    params: { ...plan.params, ...(isFiltered && filterParams(filter)), limit },
    read: (items) => items.map((item) => toFact(item as unknown[], plan)),
  }
}

type EntityFilter = Omit<FactFilter, 'company'>

/** See Graph.factCounts. */
export async function factCounts(
  store: Store,
  keys: readonly string[],
  filter: EntityFilter = {},
): Promise<readonly number[]> {
  const text = statementWith('count-facts-of', [], { ...WHOLE.parts, filter: true })
  const rows = await store.read(text, { ...filterParams(filter), keys: capped(keys) })
  const totals = new Map(rows.map((row) => [row.key, row.total as number]))
  return keys.map((key) => totals.get(capKey(key)) ?? 0)
}

/** See Graph.evidence. */
export async function evidence(
  store: Store,
  factIds: readonly string[],
  { limit = MOST_CLAIMS, fields }: Reading = {},
): Promise<readonly (readonly ClaimEvidence[])[]> {
  const plan = claimPlan(fields)
  const params = { ids: [...new Set(factIds)], claimLimit: limit, ...plan.params }
  const rows = await store.read(statementWith('evidence', [], plan.parts), params)
  const byFact = new Map(rows.map((row) => [row.id, toClaims(row, plan)]))
  return factIds.map((id) => byFact.get(id) ?? [])
}

/** See Graph.claimsById. */
export async function claimsById(store: Store, ids: readonly string[]): Promise<readonly (ClaimEvidence | null)[]> {
  const rows = await store.read(statementWith('claims-by-id', [], claimPlan().parts), { ids: [...new Set(ids)] })
  const byId = new Map(rows.map((row) => toEvidence(row)).map((claim) => [claim.claimId, claim]))
  return ids.map((id) => byId.get(id) ?? null)
}

/** See Graph.claimsOf. */
export async function claimsOf(
  store: Store,
  articleIds: readonly string[],
  { fields }: Pick<Reading, 'fields'> = {},
): Promise<readonly (readonly ClaimEvidence[])[]> {
  const plan = claimPlan(fields)
  const rows = await store.read(statementWith('claims-of', [], plan.parts), { ids: capped(articleIds), ...plan.params })
  const byArticle = new Map<string, ClaimEvidence[]>(articleIds.map((id) => [capKey(id), []]))
  for (const row of rows) byArticle.get(row.id as string)!.push(toEvidence(row, plan))
  return articleIds.map((id) => byArticle.get(capKey(id))!)
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
