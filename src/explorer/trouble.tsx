import type { Answer } from './answer.ts'
import { changed, type Refusal } from './ask.ts'
import { Link } from './link.tsx'
import { place, placeOf } from './place.ts'

/** Says why there is no answer, and what to do; nothing where there is one. */
export function Trouble({ answer: { refusal } }: { answer: Answer<unknown> }) {
  if (!refusal) return null
  return (
    <div class="trouble" role="alert">
      <p>{refusal.message}</p>
      {refusal.suggestions.length > 0 ? (
        <p>
          Near to it:{' '}
          {refusal.suggestions.map((name) => (
            <Link key={name} class="suggestion" to={placeOf(name, place.value)}>
              {name}
            </Link>
          ))}
        </p>
      ) : (
        <p>
          <span class="quiet">{remedyOf(refusal)}</span>{' '}
          <button type="button" onClick={() => changed.value++}>
            Ask again
          </button>
        </p>
      )}
    </div>
  )
}

/** What the server advises is for those who ask it; here there is a box for it. */
function remedyOf({ code, remedy }: Refusal): string {
  return code === 'NOT_FOUND' ? 'Search above for another name; only what was loaded is known here.' : remedy
}
