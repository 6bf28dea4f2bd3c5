import { useAnswer } from './answer.ts'
import { ask } from './ask.ts'
import { CompanyOthers } from './company-others.tsx'
import { COMPANY, type CompanyAnswer, FIRST_ROLES } from './company-questions.ts'
import { CompanyStory } from './company-story.tsx'
import { IdentityForm } from './identity-form.tsx'
import { NeighbourLists } from './neighbour-list.tsx'
import { place } from './place.ts'
import type { Entity } from './questions.ts'
import { Trouble } from './trouble.tsx'

/**
 * What the graph knows about a company: on whom it depends and who on it is asked first, each further part once what
 * stands above it is there.
 */
export function CompanyPanel({ company }: { company: Entity }) {
  const { id } = company
  const { on } = place.value
  const answer = useAnswer((signal) => ask<CompanyAnswer>(COMPANY, { id, on }, signal), [id, on])
  const node = answer.data?.node
  return (
    <div class="company" aria-busy={answer.isWaiting}>
      <Trouble answer={answer} />
      {node && (
        <>
          {node.aliases.length > 0 && <p class="quiet">also {node.aliases.join(', ')}</p>}
          {node.headquarters && <p class="quiet">in {node.headquarters.name}</p>}
          <NeighbourLists roles={FIRST_ROLES} lists={node} />
          <CompanyOthers id={id}>
            <CompanyStory id={id} />
            <IdentityForm company={company} />
          </CompanyOthers>
        </>
      )}
    </div>
  )
}
