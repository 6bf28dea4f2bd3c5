import { DecisionRefused, useDeciding } from './deciding.tsx'
import { type Decision, decided, UNDO_DECISION } from './review.ts'

/** What was just decided, each with a way back. */
export function Decided() {
  return (
    <div class="decided" role="status">
      <ul>
        {decided.value.map((decision) => (
          <Undoable key={decision.id} decision={decision} />
        ))}
      </ul>
    </div>
  )
}

function Undoable({ decision: { id, action, about, quote } }: { decision: Decision }) {
  const deciding = useDeciding()
  return (
    <li title={quote ?? undefined}>
      <span>
        {action.toLowerCase().replaceAll('_', ' ')}: {about}
      </span>{' '}
      <button type="button" disabled={!deciding.isReady} onClick={() => void deciding.send(UNDO_DECISION, { id })}>
        Undo
      </button>
      <DecisionRefused {...deciding} />
    </li>
  )
}
