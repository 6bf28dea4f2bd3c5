import { type Correction, DECISION_ACTIONS, type Decision, type DecisionAction } from '#model/decision.ts'
import { Failure } from '#model/failure.ts'
import { meaningOf } from '#relations/meanings.ts'
import { entities } from '../companies.ts'
import type { GraphEntity, Page, Paged } from '../graph.ts'
import { kindOf } from '../kinds.ts'
import { aliasKey } from '../names.ts'
import { pageParams, toPage } from '../pages.ts'
import { statement } from '../statements.ts'
import type { Store } from '../store.ts'
import { capKey } from '../values.ts'
import { type Decider, decideClaim, decideCompanies, takeIn, undo } from './decide.ts'
import { type QuestionKind, type ReviewQuestion, reviewQueue } from './queue.ts'
import { toDecision } from './records.ts'

/** Which decisions to list; an absent field keeps all. */
export interface DecisionFilter {
  readonly inForce?: boolean
  readonly actions?: readonly DecisionAction[]
  readonly by?: string
  /** Entity key. */
  readonly company?: string
}

/** What in a claim is put right; ends by entity key. */
export interface CorrectionInput extends Omit<Correction, 'subject' | 'object'> {
  readonly subject?: string
  readonly object?: string
}

/**
 * What people decide about what was extracted. A decision is kept as a node of its own and outlives its claim: it holds
 * again when the article is loaded again, read again by another version, or retracted and loaded. The newest one about
 * a claim counts. All throw Failure: NOT_FOUND where the claim, company or decision is not there, USAGE where it makes
 * no sense.
 */
export interface Review {
  accept(claimId: string, decider: Decider): Promise<Decision>
  /** A rejected claim supports no fact. */
  reject(claimId: string, decider: Decider): Promise<Decision>
  correct(claimId: string, change: CorrectionInput, decider: Decider): Promise<Decision>
  /** What was read as `from` counts for `into`, in all articles. */
  mergeCompanies(from: string, into: string, decider: Decider): Promise<Decision>
  /** What some articles, or those that use some name, say of a company counts for another one, named `name`. */
  splitCompany(
    company: string,
    name: string,
    where: { readonly articles?: readonly string[]; readonly names?: readonly string[] },
    decider: Decider,
  ): Promise<Decision>
  /** They are two: nobody is asked again. */
  keepApart(a: string, b: string, decider: Decider): Promise<Decision>
  undoDecision(id: string, decider: Decider): Promise<Decision>
  /** Takes in exported decisions; returns how many were new. Those about claims that are not there wait for them. */
  importDecisions(decisions: readonly Decision[]): Promise<number>
  decisionsById(ids: readonly string[]): Promise<readonly (Decision | null)[]>
  /** Newest first. */
  decisions(filter?: DecisionFilter, page?: Page): Promise<Paged<Decision>>
  /** What a person should look at: likely duplicates first, then the least sure; at most `limit` of each kind. */
  reviewQueue(kinds?: readonly QuestionKind[], limit?: number): Promise<readonly ReviewQuestion[]>
}

/** The methods of Review, over the store of the Graph that they are of. */
export const REVIEW: Review & ThisType<{ readonly store: Store }> = {
  accept(id, decider) {
    return decideClaim(this.store, id, 'accept', null, decider)
  },
  reject(id, decider) {
    return decideClaim(this.store, id, 'reject', null, decider)
  },
  async correct(id, change, decider) {
    return decideClaim(this.store, id, 'correct', await toCorrection(this.store, change), decider)
  },
  mergeCompanies(from, into, decider) {
    return merge(this.store, from, into, decider)
  },
  splitCompany(company, name, where, decider) {
    return split(this.store, company, name, where, decider)
  },
  async keepApart(a, b, decider) {
    const [from, to] = await bothOf(this.store, a, b)
    return decideCompanies(this.store, 'keepApart', { from, to, articles: [], names: [] }, decider)
  },
  undoDecision(id, decider) {
    return undo(this.store, id, decider)
  },
  importDecisions(decisions) {
    return takeIn(this.store, decisions)
  },
  async decisionsById(ids) {
    const rows = await Promise.all(ids.map((id) => this.store.read(statement('review/decision'), { id })))
    return rows.map(([row]) => (row ? toDecision(row.decision as Record<string, unknown>) : null))
  },
  decisions(filter, page) {
    return list(this.store, filter, page)
  },
  reviewQueue(kinds, limit) {
    return reviewQueue(this.store, kinds, limit)
  },
}

async function list(store: Store, filter: DecisionFilter = {}, page?: Page): Promise<Paged<Decision>> {
  const rows = await store.read(statement('review/decisions'), {
    inForce: filter.inForce ?? null,
    actions: filter.actions?.filter((action) => DECISION_ACTIONS.includes(action)) ?? null,
    by: filter.by ?? null,
    company: filter.company ? capKey(filter.company) : null,
    ...pageParams(page),
  })
  const found = rows.map((row) => toDecision(row.decision as Record<string, unknown>))
  return toPage(found, (rows[0]?.total as number | undefined) ?? 0, page, ({ at, id }) => ({ seen: at, id }))
}

async function toCorrection(store: Store, { subject, object, ...rest }: CorrectionInput): Promise<Correction> {
  const [first, second] = await entities(store, [subject ?? '', object ?? ''])
  if (subject !== undefined && !first) throw unknown(subject)
  if (object !== undefined && !second) throw unknown(object)
  const change: Correction = {
    ...rest,
    ...(first && { subject: named(first) }),
    ...(second && { object: named(second) }),
  }
  if (Object.values(change).every((value) => value === undefined || value === false))
    throw new Failure('USAGE', 'The correction changes nothing.', 'Say what the claim should have said.')
  const meaning = change.type && meaningOf(change.type)
  if (meaning && meaning.object.length === 0)
    throw new Failure('USAGE', `A claim can't become ${change.type}.`, 'Reject it instead.')
  for (const [end, entity] of [
    ['subject', first],
    ['object', second],
  ] as const)
    if (meaning && entity && !meaning[end].includes(entity.kind))
      throw new Failure(
        'USAGE',
        `${entity.name} is of kind ${entity.kind} and can't be the ${end} of ${change.type}.`,
        `It takes ${meaning[end].join(' or ')}.`,
      )
  return change
}

async function merge(store: Store, a: string, b: string, decider: Decider): Promise<Decision> {
  const [from, to] = await bothOf(store, a, b)
  if (kindOf(from.key) !== kindOf(to.key))
    throw new Failure('USAGE', `${from.name} and ${to.name} are of different kinds.`, 'Only like and like are merged.')
  return decideCompanies(store, 'merge', { from, to, articles: [], names: [] }, decider)
}

async function split(
  store: Store,
  company: string,
  name: string,
  where: { readonly articles?: readonly string[]; readonly names?: readonly string[] },
  decider: Decider,
): Promise<Decision> {
  const [entity] = await entities(store, [company])
  if (!entity) throw unknown(company)
  const to = { key: capKey(`${entity.kind.toLowerCase()}/${aliasKey(name)}`), name: name.trim() }
  const [articles, names] = [(where.articles ?? []).map(capKey), (where.names ?? []).map(aliasKey)]
  if (aliasKey(name) === '' || to.key === entity.key)
    throw new Failure('USAGE', `"${name}" is no name for another company.`, 'Give it a name of its own.')
  if (articles.length + names.length === 0)
    throw new Failure('USAGE', 'It is not said what is split off.', 'Name articles, or the name that articles use.')
  return decideCompanies(store, 'split', { from: named(entity), to, articles, names }, decider)
}

async function bothOf(store: Store, a: string, b: string) {
  const [first, second] = await entities(store, [a, b])
  if (!first || !second) throw unknown(first ? b : a)
  if (first.key === second.key) throw new Failure('USAGE', `${first.name} is one already.`, 'Name two companies.')
  return [named(first), named(second)] as const
}

function named({ key, name }: GraphEntity) {
  return { key, name }
}

function unknown(key: string): Failure {
  return new Failure('NOT_FOUND', `There is no "${key}" in the graph.`, 'Search for it by name.')
}
