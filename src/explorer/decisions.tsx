import { useState } from 'preact/hooks'
import { useAnswer } from './answer.ts'
import { ask } from './ask.ts'
import { actionWords, Undo } from './decided.tsx'
import { DECISIONS, type DecisionsAnswer, decided, type KeptDecision } from './review.ts'
import { Trouble } from './trouble.tsx'
import { dayWords } from './words.ts'

const PAGE = 20
/** The server gives no more at once. */
const MOST = 200

/** What was decided before, by whomever, with a way back; what was decided just now stands above. */
export function Decisions() {
  const [shown, setShown] = useState(PAGE)
  const answer = useAnswer((signal) => ask<DecisionsAnswer>(DECISIONS, { first: shown }, signal), [shown])
  if (!answer.data) return <Trouble answer={answer} />
  const { totalCount, nodes } = answer.data.decisions
  const justNow = new Set(decided.value.map(({ id }) => id))
  const earlier = nodes.filter(({ id }) => !justNow.has(id))
  if (earlier.length === 0) return null
  return (
    <section aria-busy={answer.isWaiting}>
      <h2>Decided earlier</h2>
      <ul class="decisions">
        {earlier.map((decision) => (
          <Kept key={decision.id} decision={decision} />
        ))}
      </ul>
      {totalCount > nodes.length && shown < MOST && (
        <button type="button" onClick={() => setShown(Math.min(shown + PAGE, MOST))}>
          Show more of {totalCount}
        </button>
      )}
    </section>
  )
}

function Kept({ decision }: { decision: KeptDecision }) {
  const { id, action, about, quote, by, at, reason, undoneBy, undoneAt } = decision
  return (
    <li>
      <p>
        <span>
          <b>{actionWords(action)}</b>: {about}
        </span>{' '}
        {undoneAt === null && <Undo id={id} />}
      </p>
      {quote && <blockquote>{quote}</blockquote>}
      <p class="quiet">
        {`${by}, ${dayOf(at)}${reason ? `: ${reason}` : ''}`}
        {undoneAt && ` · undone by ${undoneBy ?? 'somebody'}, ${dayOf(undoneAt)}`}
      </p>
    </li>
  )
}

function dayOf(moment: string): string {
  return dayWords(moment.slice(0, 10))
}
