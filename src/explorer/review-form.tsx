import { CorrectionForm } from './correction-form.tsx'
import { DecisionRefused, useDeciding, Why, YourName } from './deciding.tsx'
import type { Claim } from './questions.ts'
import { ACCEPT_CLAIM, REJECT_CLAIM } from './review.ts'

/**
 * Takes a person's word on a claim: whether the sentence says so, what it says instead, who says that, and why. In a queue
 * it is open, and who decides is said once for all.
 */
export function ReviewForm({ claim, isInQueue }: { claim: Claim; isInQueue: boolean }) {
  const deciding = useDeciding()
  const { isReady, hint, send } = deciding
  const { id } = claim
  return (
    <details class="review" open={isInQueue}>
      <summary>Is it right?</summary>
      {!isInQueue && <YourName />}
      <Why {...deciding} />
      <p class="buttons">
        <button type="button" disabled={!isReady} title={hint} onClick={() => void send(ACCEPT_CLAIM, { id })}>
          Accept
        </button>
        <button type="button" disabled={!isReady} title={hint} onClick={() => void send(REJECT_CLAIM, { id })}>
          Reject
        </button>
      </p>
      <CorrectionForm claim={claim} deciding={deciding} />
      <DecisionRefused {...deciding} />
    </details>
  )
}
