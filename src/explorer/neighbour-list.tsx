import { useState } from 'preact/hooks'
import { type Lists, type Neighbours, ROLES, type Role } from './company-questions.ts'
import { Link } from './link.tsx'
import { linkId } from './links.ts'
import { go, place, placeOf } from './place.ts'
import type { FactBetween } from './questions.ts'

const SHORT = 8

/** The neighbours of some roles, a list for each that has any. */
export function NeighbourLists<Some extends Role>({ roles, lists }: { roles: readonly Some[]; lists: Lists<Some> }) {
  return (
    <>
      {roles.map((role) => (
        <NeighbourList key={role} title={ROLES[role]} neighbours={lists[role]} />
      ))}
    </>
  )
}

/** A list of neighbours; nothing where there are none. A name puts that company in the middle. */
function NeighbourList({ title, neighbours }: { title: string; neighbours: Neighbours }) {
  const [isWhole, setWhole] = useState(false)
  const { edges, totalCount } = neighbours
  if (edges.length === 0) return null
  return (
    <section>
      <h2>
        {title} <span class="quiet">{totalCount}</span>
      </h2>
      <ul class="neighbours">
        {(isWhole ? edges : edges.slice(0, SHORT)).map(({ node, facts }) => (
          <li key={node.id}>
            <Link to={placeOf(node.id, place.value)}>{node.name}</Link>
            <EvidenceButton name={node.name} facts={facts} />
          </li>
        ))}
      </ul>
      {!isWhole && edges.length > SHORT && (
        <button type="button" onClick={() => setWhole(true)}>
          Show {edges.length - SHORT} more
        </button>
      )}
    </section>
  )
}

interface EvidenceButtonProps {
  readonly name: string
  /** The strongest first. */
  readonly facts: readonly FactBetween[]
}

/** What the facts come to, which opens to their evidence. */
function EvidenceButton({ name, facts }: EvidenceButtonProps) {
  const [fact] = facts
  if (!fact) return null
  const { subject, type, object, sourceCount } = fact
  const details = facts.flatMap(({ role, product, amount }) => [role, product, amount?.text])
  const said = [...new Set(details.filter(Boolean))].slice(0, 3).join(' · ')
  const words = said || `${sourceCount} ${sourceCount === 1 ? 'source' : 'sources'}`
  return (
    <button
      type="button"
      class="plain quiet"
      aria-label={`${words}: evidence for ${name}`}
      onClick={() => go({ link: linkId(subject.id, type, object?.id ?? '') })}
    >
      {words}
    </button>
  )
}
