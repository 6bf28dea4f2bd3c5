import { signal } from '@preact/signals'
import { ask, changed } from './ask.ts'

/** What somebody decided about a claim, or about companies. */
export interface Decision {
  readonly id: string
  readonly action: string
  readonly by: string
  readonly quote: string | null
  readonly about: string
}

const DECISION = 'fragment decision on Decision { id action by quote about }'

/** What can be decided about a claim. */
export const ACCEPT_CLAIM = `mutation Accept($id: ID!, $decider: Decider!) {
  decision: acceptClaim(id: $id, decider: $decider) { ...decision }
} ${DECISION}`
export const REJECT_CLAIM = `mutation Reject($id: ID!, $decider: Decider!) {
  decision: rejectClaim(id: $id, decider: $decider) { ...decision }
} ${DECISION}`
export const CORRECT_CLAIM = `mutation Correct($id: ID!, $change: CorrectionInput!, $decider: Decider!) {
  decision: correctClaim(id: $id, change: $change, decider: $decider) { ...decision }
} ${DECISION}`

/** What can be decided about companies. */
export const MERGE = `mutation Merge($from: String!, $into: String!, $decider: Decider!) {
  decision: mergeCompanies(from: $from, into: $into, decider: $decider) { ...decision }
} ${DECISION}`
export const SPLIT = `mutation Split(
  $company: String!, $name: String!, $articles: [ID!], $called: [String!], $decider: Decider!
) {
  decision: splitCompany(company: $company, name: $name, articles: $articles, called: $called, decider: $decider) {
    ...decision
  }
} ${DECISION}`
export const KEEP_APART = `mutation KeepApart($a: String!, $b: String!, $decider: Decider!) {
  decision: keepCompaniesApart(a: $a, b: $b, decider: $decider) { ...decision }
} ${DECISION}`

export const UNDO_DECISION = `mutation Undo($id: ID!, $decider: Decider!) {
  decision: undoDecision(id: $id, decider: $decider) { ...decision }
} ${DECISION}`

/** What was decided, here and elsewhere, the newest first. */
export const DECISIONS = `query Decisions($first: Int!) {
  decisions(first: $first) { totalCount nodes { ...decision at reason undoneBy undoneAt } }
} ${DECISION}`
export interface KeptDecision extends Decision {
  readonly at: string
  readonly reason: string | null
  readonly undoneBy: string | null
  readonly undoneAt: string | null
}
export interface DecisionsAnswer {
  readonly decisions: { readonly totalCount: number; readonly nodes: readonly KeptDecision[] }
}

const NAME = 'wiregraph-name'

/** Who decides at this screen: asked once, and kept by this browser. */
export const reviewer = signal(localStorage.getItem(NAME) ?? '')

/** What was decided since the page was opened, the newest first: each can be undone. */
export const decided = signal<readonly Decision[]>([])

/**
 * Sends a decision about `what`, the other variables of the mutation, and has everything on the page asked anew. Throws
 * Refusal where the server says no.
 */
export async function decide(mutation: string, what: Readonly<Record<string, unknown>>, reason = ''): Promise<void> {
  const by = reviewer.value.trim()
  localStorage.setItem(NAME, by)
  const decider = { by, ...(reason.trim() && { reason: reason.trim() }) }
  const { decision } = await ask<{ decision: Decision }>(mutation, { ...what, decider })
  decided.value =
    mutation === UNDO_DECISION ? decided.value.filter(({ id }) => id !== what.id) : [decision, ...decided.value]
  changed.value++
}
