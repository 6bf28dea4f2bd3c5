import type { ComponentChildren } from 'preact'
import { useAnswer } from './answer.ts'
import { ask } from './ask.ts'
import { type Company, OTHER_ROLES, OTHERS, type OthersAnswer } from './company-questions.ts'
import { FactLine } from './fact-line.tsx'
import { NeighbourLists } from './neighbour-list.tsx'
import { place } from './place.ts'
import { Trouble } from './trouble.tsx'
import { dayWords } from './words.ts'

/** With whom a company has to do besides suppliers and customers, and what it pays; then what stands below. */
export function CompanyOthers({ id, children }: { id: string; children: ComponentChildren }) {
  const { on } = place.value
  const answer = useAnswer((signal) => ask<OthersAnswer>(OTHERS, { id, on }, signal), [id, on])
  const node = answer.data?.node
  return (
    <div aria-busy={answer.isWaiting}>
      <Trouble answer={answer} />
      {node && (
        <>
          <NeighbourLists roles={OTHER_ROLES} lists={node} />
          <Spend spend={node.spend} />
          {children}
        </>
      )}
    </div>
  )
}

function Spend({ spend }: Pick<Company, 'spend'>) {
  if (spend.nodes.length === 0) return null
  return (
    <section>
      <h2>What it pays</h2>
      <ul class="facts">
        {spend.nodes.map(({ fact, amountAsOf, yearly }) => (
          <li key={fact.id} title={yearly ? `Derived: ${yearly.basis}` : undefined}>
            <FactLine fact={fact}>{amountAsOf && `as of ${dayWords(amountAsOf)}`}</FactLine>
          </li>
        ))}
      </ul>
    </section>
  )
}
