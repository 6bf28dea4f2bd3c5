import { ClaimCard } from './claim.tsx'
import { DecisionRefused, useDeciding, Why } from './deciding.tsx'
import { Link } from './link.tsx'
import { placeOf } from './place.ts'
import type { Entity } from './questions.ts'
import { KEEP_APART, MERGE } from './review.ts'
import type { ClaimOfArticle, Question } from './review-questions.ts'
import { percent } from './words.ts'

/** Two companies that may be one: side by side what is said of each, and the buttons that decide. */
export function Alike({ question: { why, score, entities, claims } }: { question: Question }) {
  const deciding = useDeciding()
  const { isReady, hint, send } = deciding
  const [a, b] = entities
  if (!a || !b) return null
  const merge = (from: Entity, into: Entity) => void send(MERGE, { from: from.id, into: into.id })
  return (
    <li class="alike review">
      <h3>
        {a.name} and {b.name}: one company?
      </h3>
      <p class="quiet">
        {why} · {percent(score)} likely
      </p>
      <div class="columns">
        <Side entity={a} claims={claims} />
        <Side entity={b} claims={claims} />
      </div>
      <Why {...deciding} />
      <p class="buttons">
        <button type="button" disabled={!isReady} title={hint} onClick={() => merge(b, a)}>
          One: {a.name}
        </button>
        <button type="button" disabled={!isReady} title={hint} onClick={() => merge(a, b)}>
          One: {b.name}
        </button>
        <button
          type="button"
          disabled={!isReady}
          title={hint}
          onClick={() => void send(KEEP_APART, { a: a.id, b: b.id })}
        >
          They are two
        </button>
      </p>
      <DecisionRefused {...deciding} />
    </li>
  )
}

function Side({ entity, claims }: { entity: Entity; claims: readonly ClaimOfArticle[] }) {
  const said = claims.filter(({ subject, object }) => subject.id === entity.id || object?.id === entity.id)
  return (
    <section>
      <h4>
        <Link to={placeOf(entity.id)}>{entity.name}</Link>
      </h4>
      {said.length === 0 && <p class="quiet">It is named, but nothing is claimed of it.</p>}
      <ul class="claims">
        {said.map(({ article, ...claim }) => (
          <ClaimCard key={claim.id} claim={claim} article={article} review="none" />
        ))}
      </ul>
    </section>
  )
}
