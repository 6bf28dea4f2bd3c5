import { useAnswer } from './answer.ts'
import { ask } from './ask.ts'
import { KINDS } from './catalogue.ts'
import { FactLine } from './fact-line.tsx'
import { type Entity, FACTS, type FactsAnswer } from './questions.ts'
import { Trouble } from './trouble.tsx'

/** What is known about a person, a product or a place. */
export function EntityPanel({ entity: { id, kind } }: { entity: Entity }) {
  const answer = useAnswer((signal) => ask<FactsAnswer>(FACTS, { id, types: null, first: 100 }, signal), [id])
  return (
    <div aria-busy={answer.isWaiting}>
      <p class="quiet">{KINDS[kind]}</p>
      <Trouble answer={answer} />
      <ul class="facts">
        {answer.data?.facts.nodes.map((fact) => (
          <li key={fact.id}>
            <FactLine fact={fact} />
          </li>
        ))}
      </ul>
    </div>
  )
}
