import { EntityKind } from '#model/extraction.ts'
import { kindOf } from '../kinds.ts'
import { statement } from '../statements.ts'
import type { Row, Run } from '../store.ts'
import { byCode, distinctBy } from '../values.ts'
import { type Said, type Settled, settle } from './said.ts'
import { readClaims, type StoredClaim } from './stored.ts'
import { readRules, type View, viewOf } from './view.ts'

/** What must be summed up and named anew. */
export interface Touched {
  readonly facts: readonly string[]
  readonly entities: readonly string[]
}

/** Articles at a time: what a merge of a large company holds in memory. */
const CHUNK = 200

/**
 * Makes what is stored of some articles what it is after all decisions in force, whatever it was before. Doing it again
 * changes nothing. Facts and names are to be renewed by the caller, in the same transaction.
 */
export async function applyDecisions(run: Run, articles: readonly string[]): Promise<Touched> {
  const [facts, entities] = [new Set<string>(), new Set<string>()]
  for (let at = 0; at < articles.length; at += CHUNK)
    await applyTo(run, articles.slice(at, at + CHUNK), { facts, entities })
  return { facts: [...facts].sort(byCode), entities: [...entities].sort(byCode) }
}

interface Mentioned {
  readonly article: string
  readonly read: string
  readonly now: string
  readonly name: string
  readonly decision: string | null
}

async function applyTo(run: Run, articles: readonly string[], touched: { facts: Set<string>; entities: Set<string> }) {
  const mentioned = (await run(statement('review/mentioned'), { articles })) as unknown as Mentioned[]
  const names = new Map(
    mentioned.flatMap(({ article, read, name, decision }) => (decision ? [] : [[`${article} ${read}`, name] as const])),
  )
  const stored = await readClaims(run, articles)
  const rules = await readRules(
    run,
    stored.map(({ said }) => said),
  )
  const view = viewOf(rules, (key, article) => names.get(`${article} ${key}`))
  const settled = stored.map(({ said }) => settle(said, view))
  const moves = distinctBy(
    mentioned
      .map(({ article, read, now }) => ({ article, read, now, to: view.keyOf(read, article) }))
      .filter(({ now, to }) => now !== to),
    ({ article, read, now }) => `${article} ${read} ${now}`,
  )
  await makeEntities(run, [...moves.map(({ to }) => to), ...settled.flatMap(endsOf)])
  if (moves.length > 0) await run(statement('review/move'), { rows: moves })
  const given = settled.flatMap((claim, at) => givenRows(stored[at]!.said, claim, view))
  await takeBack(run, mentioned, given)
  await rewrite(run, stored, settled)
  if (given.length > 0) await run(statement('review/give'), { rows: given })
  await joinDecisions(run, stored, settled, mentioned, view)
  for (const { now, decision } of mentioned) if (decision) touched.entities.add(now)
  for (const { now, to } of moves) for (const key of [now, to]) touched.entities.add(key)
  for (const { entity } of given) touched.entities.add(entity)
  // A company that was split off has the name that a person gave it.
  for (const { now } of mentioned) if (view.rules.some(({ to }) => to === now)) touched.entities.add(now)
  for (const [at, { fact }] of stored.entries()) {
    if (fact === settled[at]!.fact && !isChanged(stored[at]!, settled[at]!)) continue
    for (const id of [fact, settled[at]!.fact]) if (id) touched.facts.add(id)
  }
}

const LOADERS: Readonly<Record<EntityKind, string>> = {
  Organization: 'organizations',
  Person: 'people',
  Product: 'products',
  Place: 'places',
}

async function makeEntities(run: Run, keys: readonly string[]): Promise<void> {
  for (const kind of EntityKind.options) {
    const rows = [...new Set(keys.filter((key) => kindOf(key) === kind))].sort(byCode).map((key) => ({ key }))
    if (rows.length > 0) await run(statement(`load/${LOADERS[kind]}`), { rows })
  }
}

function endsOf({ subject, object, product }: Settled): readonly string[] {
  return [subject, ...(object === null ? [] : [object]), ...(product === null ? [] : [product])]
}

function givenRows(said: Said, { given, decision }: Settled, view: View) {
  return given.map(({ end, key, name }) => {
    const entity = view.keyOf(key, said.article)
    const as = entity === key ? null : key
    return { article: said.article, claim: said.id, decision, subject: end === 'subject', entity, name, as }
  })
}

/** What decisions gave that are in force no more. */
async function takeBack(
  run: Run,
  mentioned: readonly Mentioned[],
  given: readonly { readonly article: string; readonly decision: string | null }[],
): Promise<void> {
  const kept = new Set(given.map(({ article, decision }) => `${article} ${decision}`))
  const stale = mentioned.filter(({ article, decision }) => decision && !kept.has(`${article} ${decision}`))
  for (const { article, decision } of stale) await run(statement('review/ungive'), { decision, articles: [article] })
}

async function rewrite(run: Run, stored: readonly StoredClaim[], settled: readonly Settled[]): Promise<void> {
  const changed = [...stored.entries()].filter(([at, claim]) => isChanged(claim, settled[at]!))
  if (changed.length === 0) return
  const rows = changed.map(([at, claim]) => ({ id: claim.said.id, set: difference(claim.props, settled[at]!.props) }))
  await run(statement('review/settle'), { rows })
  const turned = changed.filter(([at, claim]) => claim.turned !== settled[at]!.turned)
  if (turned.length > 0) await run(statement('review/turn'), { ids: turned.map(([, { said }]) => said.id) })
  await run(statement('review/unhang'), { ids: changed.map(([, { said }]) => said.id) })
  const hung = changed.flatMap(([at, { said }]) => (settled[at]!.fact === null ? [] : [{ said, ...settled[at]! }]))
  await run(statement('load/facts'), {
    rows: hung.map(({ fact, type, subject, object }) => ({ id: fact, type, subject, object })),
  })
  await run(statement('load/fact-products'), {
    rows: hung.flatMap(({ fact, product }) => (product ? [{ fact, product }] : [])),
  })
  await run(statement('review/hang'), {
    rows: hung.map(({ said, fact, props }) => ({ id: said.id, fact, denies: props.polarity === 'negative' })),
  })
}

function isChanged(claim: StoredClaim, settled: Settled): boolean {
  return claim.fact !== settled.fact || Object.keys(difference(claim.props, settled.props)).length > 0
}

/** What must be set for the node to have these properties; absent and null mean the same. */
function difference(before: Row, after: Row): Row {
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => String(value ?? '') !== String(before[name] ?? '')),
  )
}

async function joinDecisions(
  run: Run,
  stored: readonly StoredClaim[],
  settled: readonly Settled[],
  mentioned: readonly Mentioned[],
  view: View,
): Promise<void> {
  const claims = settled.flatMap(({ decision }, at) => (decision ? [{ decision, claim: stored[at]!.said.id }] : []))
  if (claims.length > 0) await run(statement('review/on-claims'), { rows: claims })
  const read = new Set(mentioned.map((row) => row.read))
  const companies = view.rules.flatMap(({ id, from, to }) =>
    from && to && (read.has(from) || read.has(to)) ? [{ decision: id, entity: view.keyOf(to, '') }] : [],
  )
  if (companies.length > 0) await run(statement('review/on-companies'), { rows: companies })
}
