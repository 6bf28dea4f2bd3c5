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

/** KEEP_APART: "keep apart". */
export function actionWords(action: string): string {
  return action.toLowerCase().replaceAll('_', ' ')
}

function Undoable({ decision: { id, action, about, quote } }: { decision: Decision }) {
  return (
    <li title={quote ?? undefined}>
      <span>
        {actionWords(action)}: {about}
      </span>{' '}
      <Undo id={id} />
    </li>
  )
}

/** Takes a decision back. */
export function Undo({ id }: { id: string }) {
  const deciding = useDeciding()
  return (
    <>
      <button
        type="button"
        disabled={!deciding.isReady}
        title={deciding.hint}
        onClick={() => void deciding.send(UNDO_DECISION, { id })}
      >
        Undo
      </button>
      <DecisionRefused {...deciding} />
    </>
  )
}
