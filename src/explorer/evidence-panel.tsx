import { useAnswer } from './answer.ts'
import { ask } from './ask.ts'
import { ClaimCard } from './claim.tsx'
import type { Link } from './links.ts'
import { place } from './place.ts'
import { EVIDENCE, type EvidenceAnswer, type FactWithClaims } from './questions.ts'
import { Trouble } from './trouble.tsx'
import { statedVerb, verbOf } from './words.ts'

/** An edge of more facts than this tells of the strongest: the server gives at most 20,000 things at once. */
const MOST_FACTS = 20

/** What an edge stands on: every claim with its sentence, who says it, how surely and as of when. */
export function EvidencePanel({ link }: { link: Link }) {
  const ids = link.facts.slice(0, MOST_FACTS).map(({ id }) => id)
  const answer = useAnswer((signal) => findEvidence(ids, signal), [ids.join()])
  const { from, to } = link
  return (
    <div class="evidence" aria-busy={answer.isWaiting}>
      <h2>
        {from.name} <span class="verb">{verbOf(link)}</span> {to.name}
      </h2>
      {link.isDerived && <p class="quiet">Derived: it follows from what the articles say below.</p>}
      <Trouble answer={answer} />
      {answer.data?.map((fact) => (
        <section key={fact.id}>
          <h3>
            {statedVerb(fact.type, fact.status)}
            {fact.product && ` · ${fact.product}`}
            {fact.role && ` · ${fact.role}`}
            {fact.amount && <strong> · {fact.amount.text}</strong>}
            {fact.share && ` · ${fact.share.text}`}
          </h3>
          <p class="quiet">
            {fact.sourceCount} {fact.sourceCount === 1 ? 'source' : 'independent sources'}, {fact.claims.totalCount}{' '}
            {fact.claims.totalCount === 1 ? 'claim' : 'claims'}
          </p>
          <ul class="claims">
            {fact.claims.nodes.map(({ article, ...claim }) => (
              <ClaimCard key={claim.id} claim={claim} article={article} />
            ))}
          </ul>
        </section>
      ))}
      {place.value.on && <p class="quiet">As of {place.value.on}.</p>}
    </div>
  )
}

async function findEvidence(ids: readonly string[], signal: AbortSignal): Promise<readonly FactWithClaims[]> {
  const { nodes } = await ask<EvidenceAnswer>(EVIDENCE, { ids }, signal)
  return nodes.filter((fact) => fact !== null)
}
