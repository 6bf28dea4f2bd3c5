import { CompanyPanel } from './company-panel.tsx'
import { Decided } from './decided.tsx'
import { EntityPanel } from './entity-panel.tsx'
import { EvidencePanel } from './evidence-panel.tsx'
import { Link } from './link.tsx'
import type { Neighbourhood } from './neighbourhood.ts'
import { go, place, placeOf } from './place.ts'

/** Beside the graph: the evidence of the edge that is chosen, or else what is known about a company. */
export function Panel({ root, nodes, links }: Neighbourhood) {
  const { link, about } = place.value
  const entity = nodes.find(({ id }) => id === about) ?? root
  if (link) {
    return (
      <aside class="panel" aria-label="Evidence">
        <button type="button" onClick={() => go({ link: null })}>
          ← {entity.name}
        </button>
        <Decided />
        <EvidencePanel key={link} id={link} link={links.find(({ id }) => id === link)} />
      </aside>
    )
  }
  return (
    <aside class="panel" aria-label={`About ${entity.name}`}>
      {entity.id !== root.id && (
        <p class="panel-tools">
          <Link to={placeOf(entity.id, place.value)}>Put {entity.name} in the middle</Link>
          <button type="button" onClick={() => go({ about: null })}>
            ← {root.name}
          </button>
        </p>
      )}
      <Decided />
      <h1>{entity.name}</h1>
      {entity.kind === 'ORGANIZATION' ? (
        <CompanyPanel key={entity.id} company={entity} />
      ) : (
        <EntityPanel key={entity.id} entity={entity} />
      )}
    </aside>
  )
}
