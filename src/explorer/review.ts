import { signal } from '@preact/signals'
import { ask, changed } from './ask.ts'

/** What somebody decided about a claim. */
export interface Decision {
  readonly id: string
  readonly action: string
  readonly by: string
  readonly quote: string | null
  readonly about: string
}

const DECISION = 'fragment decision on Decision { id action by quote about }'

/** What can be decided about a claim, and undone. */
export const ACCEPT_CLAIM = `mutation Accept($id: ID!, $decider: Decider!) {
  decision: acceptClaim(id: $id, decider: $decider) { ...decision }
} ${DECISION}`
export const REJECT_CLAIM = `mutation Reject($id: ID!, $decider: Decider!) {
  decision: rejectClaim(id: $id, decider: $decider) { ...decision }
} ${DECISION}`
export const UNDO_DECISION = `mutation Undo($id: ID!, $decider: Decider!) {
  decision: undoDecision(id: $id, decider: $decider) { ...decision }
} ${DECISION}`

const NAME = 'wiregraph-name'

/** Who decides at this screen: asked once, and kept by this browser. */
export const reviewer = signal(localStorage.getItem(NAME) ?? '')

/** What was decided since the page was opened, the newest first: each can be undone. */
export const decided = signal<readonly Decision[]>([])

/** Sends a decision, and has everything on the page asked anew. Throws Refusal where the server says no. */
export async function decide(query: string, id: string, reason: string): Promise<void> {
  const by = reviewer.value.trim()
  localStorage.setItem(NAME, by)
  const decider = { by, ...(reason.trim() && { reason: reason.trim() }) }
  const { decision } = await ask<{ decision: Decision }>(query, { id, decider })
  decided.value =
    query === UNDO_DECISION ? decided.value.filter((each) => each.id !== id) : [decision, ...decided.value]
  changed.value++
}
