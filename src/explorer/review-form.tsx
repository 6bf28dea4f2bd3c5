import { useState } from 'preact/hooks'
import { Refusal } from './ask.ts'
import { ACCEPT_CLAIM, type Decision, decide, decided, REJECT_CLAIM, reviewer, UNDO_DECISION } from './review.ts'

/** Takes a person's word on a claim: whether the sentence says so, who says that, and why. */
export function ReviewForm({ claim }: { claim: string }) {
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const send = (query: string) => {
    decide(query, claim, reason).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error
      setRefusal(error)
    })
  }
  const isNamed = reviewer.value.trim() !== ''
  return (
    <details class="review">
      <summary>Is it right?</summary>
      <label>
        Your name <input value={reviewer.value} onInput={({ currentTarget: { value } }) => (reviewer.value = value)} />
      </label>
      <label>
        Why <input value={reason} onInput={({ currentTarget: { value } }) => setReason(value)} />
      </label>
      <p class="buttons">
        <button type="button" disabled={!isNamed} onClick={() => send(ACCEPT_CLAIM)}>
          Accept
        </button>
        <button type="button" disabled={!isNamed} onClick={() => send(REJECT_CLAIM)}>
          Reject
        </button>
      </p>
      {refusal && (
        <p role="alert">
          {refusal.message} {refusal.remedy}
        </p>
      )}
    </details>
  )
}

/** What was just decided, each with a way back. */
export function Decided() {
  return (
    <ul class="decided" role="status">
      {decided.value.map((decision) => (
        <Undoable key={decision.id} decision={decision} />
      ))}
    </ul>
  )
}

function Undoable({ decision: { id, action, about, quote } }: { decision: Decision }) {
  const [problem, setProblem] = useState('')
  const undo = () => {
    decide(UNDO_DECISION, id, '').catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error
      setProblem(error.message)
    })
  }
  return (
    <li title={quote ?? undefined}>
      <span>
        {action.toLowerCase().replaceAll('_', ' ')}: {about}
      </span>{' '}
      <button type="button" onClick={undo}>
        Undo
      </button>
      {problem && <p role="alert">{problem}</p>}
    </li>
  )
}
