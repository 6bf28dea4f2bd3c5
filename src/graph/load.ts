import type { Extraction } from '#model/extraction.ts'
import { Failure } from '#model/failure.ts'
import { checkExtraction } from './check.ts'
import { isRefusal } from './errors.ts'
import { freshFacts } from './fresh-facts.ts'
import type { KeptText, LoadOutcome, RetractOutcome } from './graph.ts'
import { requireConstraints } from './migrate.ts'
import { addNames, addPublisherNames, renewNames, renewPublisherNames } from './naming.ts'
import { drawNew, type Projected, projectFacts, toNewFacts } from './project.ts'
import { keepDecisions } from './review/keep.ts'
import { type ArticleRows, toRows } from './rows.ts'
import { statement } from './statements.ts'
import type { Row, Run, Store } from './store.ts'
import { byCode, capKey } from './values.ts'

/** Rows (mentions, claims and what hangs on them) in one transaction: enough to be fast, little enough to be retried. */
const ROWS_A_BATCH = 8_000
/** Rows in one statement. */
const ROWS_A_STATEMENT = 1_000

/** See Graph.load. */
export async function load(
  store: Store,
  extractions: readonly Extraction[],
  signal?: AbortSignal,
  keepText?: KeptText,
): Promise<readonly LoadOutcome[]> {
  await requireConstraints(store)
  const outcomes: LoadOutcome[] = []
  const accepted = new Map<number, ArticleRows>()
  for (const [at, extraction] of extractions.entries()) {
    try {
      checkExtraction(extraction)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      outcomes[at] = refused(extraction.article.id, error)
      continue
    }
    accepted.set(at, toRows(extraction, keepText))
  }
  for (const batch of batches([...accepted])) {
    signal?.throwIfAborted()
    const done = await loadOrBisect(
      store,
      batch.map(([, rows]) => rows),
    )
    for (const [index, [at]] of batch.entries())
      outcomes[at] = { ...done[index]!, articleId: extractions[at]!.article.id }
  }
  return outcomes
}

/** See Graph.retract. */
export async function retract(store: Store, articleId: string): Promise<RetractOutcome> {
  const id = capKey(articleId)
  const removed = await store.write(async (run) => {
    await run(statement('load/lock'))
    const [stored] = await findStored(run, [id])
    if (!stored) return null
    await remove(run, [stored])
    await projectFacts(run, stored.facts)
    await renewNames(run, stored.entities)
    await renewPublisherNames(run, stored.publishers)
    return stored.claims.length
  })
  return removed === null
    ? { articleId, state: 'unknown', claimsRemoved: 0 }
    : { articleId, state: 'retracted', claimsRemoved: removed }
}

function refused(articleId: string, failure: Failure): LoadOutcome {
  return { articleId, state: 'refused', claims: 0, claimsNew: 0, claimsRemoved: 0, failure }
}

/** Splits into transactions. An article that comes twice never comes twice in one of them. */
function* batches(articles: readonly [number, ArticleRows][]): Generator<[number, ArticleRows][]> {
  let batch: [number, ArticleRows][] = []
  let size = 0
  for (const entry of articles) {
    const [, { id, nodes }] = entry
    const rows = nodes.mentions.length + nodes.claims.length
    if (batch.length > 0 && (size + rows > ROWS_A_BATCH || batch.some(([, other]) => other.id === id))) {
      yield batch
      batch = []
      size = 0
    }
    batch.push(entry)
    size += rows
  }
  if (batch.length > 0) yield batch
}

/** Loads a batch; where Neo4j refuses it, the halves, down to the one article at fault. */
async function loadOrBisect(store: Store, batch: readonly ArticleRows[]): Promise<readonly LoadOutcome[]> {
  try {
    return await loadBatch(store, batch)
  } catch (error) {
    const cause = error instanceof Failure ? error.cause : error
    if (!isRefusal(cause)) throw error
    if (batch.length > 1) {
      const half = batch.length >> 1
      return [...(await loadOrBisect(store, batch.slice(0, half))), ...(await loadOrBisect(store, batch.slice(half)))]
    }
    const message = `Neo4j refused article ${batch[0]!.id}: ${(cause as Error).message}`
    return [
      refused(batch[0]!.id, new Failure('GRAPH_REFUSED', message, 'Load it alone and report what it says.', cause)),
    ]
  }
}

async function loadBatch(store: Store, batch: readonly ArticleRows[]): Promise<readonly LoadOutcome[]> {
  const ids = batch.map(({ id }) => id)
  const known = hashesOf(await store.read(statement('load/hashes'), { ids }))
  if (batch.every(({ id, hash }) => known.get(id) === hash)) return batch.map(same)
  return store.write(async (run) => {
    await run(statement('load/lock'))
    const hashes = hashesOf(await run(statement('load/hashes'), { ids }))
    const fresh = batch.filter(({ id, hash }) => hashes.get(id) !== hash)
    const replaced = await findStored(
      run,
      fresh.map(({ id }) => id).filter((id) => hashes.has(id)),
    )
    await remove(run, replaced)
    const newFacts = await freshFacts(run, fresh)
    await add(run, fresh, newFacts)
    const decided = await keepDecisions(run, fresh)
    // A decision may have given their claims to other facts; else what is new has been summed up.
    const summedUp = new Set(decided.facts.length > 0 ? [] : newFacts.map(({ id }) => id))
    if (summedUp.size > 0) await drawNew(run, newFacts)
    const touched = [
      ...fresh.flatMap(({ factIds }) => factIds),
      ...replaced.flatMap(({ facts }) => facts),
      ...decided.facts,
    ]
    await projectFacts(
      run,
      touched.filter((id) => !summedUp.has(id)),
    )
    await addNames(run, fresh)
    await addPublisherNames(run, fresh)
    await renewNames(run, [...replaced.flatMap(({ entities }) => entities), ...decided.entities])
    await renewPublisherNames(
      run,
      replaced.flatMap(({ publishers }) => publishers),
    )
    const before = new Map(replaced.map((article) => [article.id, article]))
    return batch.map((rows) => (hashes.get(rows.id) === rows.hash ? same(rows) : outcome(rows, before.get(rows.id))))
  })
}

function hashesOf(rows: readonly Row[]): ReadonlyMap<string, string> {
  return new Map(rows.map(({ id, hash }) => [id as string, hash as string]))
}

function same({ id, claimIds }: ArticleRows): LoadOutcome {
  return { articleId: id, state: 'same', claims: claimIds.length, claimsNew: 0, claimsRemoved: 0 }
}

function outcome(rows: ArticleRows, before: Stored | undefined): LoadOutcome {
  const [now, then] = [new Set(rows.claimIds), new Set(before?.claims)]
  return {
    articleId: rows.id,
    state: before ? 'changed' : 'new',
    claims: now.size,
    claimsNew: [...now].filter((id) => !then.has(id)).length,
    claimsRemoved: [...then].filter((id) => !now.has(id)).length,
  }
}

/** What the graph holds of an article, and so what must be looked at again when it goes. */
interface Stored {
  readonly id: string
  readonly claims: readonly string[]
  readonly facts: readonly string[]
  readonly entities: readonly string[]
  readonly publishers: readonly string[]
}

async function findStored(run: Run, ids: readonly string[]): Promise<readonly Stored[]> {
  if (ids.length === 0) return []
  return (await run(statement('load/stored'), { ids })) as unknown as Stored[]
}

async function remove(run: Run, articles: readonly Stored[]): Promise<void> {
  if (articles.length === 0) return
  const ids = articles.map((article) => article.id)
  for (const part of ['claims', 'mentions', 'sentences', 'articles']) await run(statement(`retract/${part}`), { ids })
}

/**
 * Nodes first, then edges, keys sorted: writers that take locks in one order wait for each other but never deadlock.
 * The statements are sent without waiting for answers; Neo4j runs them in the order in which they are sent.
 *
 * What is an article's own is created, not merged, which takes half the time where companies have many edges: none of it
 * is there, because we hold the lock, looked, and have removed what was.
 */
async function add(run: Run, articles: readonly ArticleRows[], newFacts: readonly Projected[]): Promise<void> {
  const all = (pick: (article: ArticleRows) => readonly Row[]) => articles.flatMap(pick)
  const steps: readonly (readonly [string, readonly Row[]])[] = [
    ['publishers', all(({ nodes }) => nodes.publishers)],
    ['organizations', all(({ nodes }) => nodes.entities.Organization)],
    ['people', all(({ nodes }) => nodes.entities.Person)],
    ['products', all(({ nodes }) => nodes.entities.Product)],
    ['places', all(({ nodes }) => nodes.entities.Place)],
    ['articles', all(({ nodes }) => nodes.articles)],
    ['sentences', all(({ nodes }) => nodes.sentences)],
    ['mentions', all(({ nodes }) => nodes.mentions)],
    ['new-facts', toNewFacts(newFacts)],
    ['claims', all(({ nodes }) => nodes.claims)],
    ['names-used', all(({ edges }) => edges.mentions)],
    ['references', all(({ edges }) => edges.references)],
    ['fact-products', all(({ edges }) => edges.products)],
    ['attributions', all(({ edges }) => edges.attributions)],
  ]
  await Promise.all(
    steps.flatMap(([name, rows]) => chunks(rows).map((rows) => run(statement(`load/${name}`), { rows }))),
  )
}

function chunks(rows: readonly Row[]): readonly (readonly Row[])[] {
  const sorted = [...rows].sort((a, b) => byCode(sortKey(a), sortKey(b)))
  const starts = Array.from({ length: Math.ceil(sorted.length / ROWS_A_STATEMENT) }, (_, at) => at * ROWS_A_STATEMENT)
  return starts.map((start) => sorted.slice(start, start + ROWS_A_STATEMENT))
}

function sortKey(row: Row): string {
  return (row.key ?? row.id ?? row.entity ?? row.mention ?? row.fact ?? row.claim) as string
}
