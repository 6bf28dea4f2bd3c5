import { useAnswer } from './answer.ts'
import { ask } from './ask.ts'
import { ClaimCard } from './claim.tsx'
import { findLink } from './find-link.ts'
import { useFocusHere } from './focus-here.ts'
import type { Link } from './links.ts'
import { EVIDENCE, type EvidenceAnswer, type Fact, type FactWithClaims } from './questions.ts'
import { Trouble } from './trouble.tsx'
import { statedVerb, verbOf } from './words.ts'

/** An edge of more facts than this tells of the strongest: the server gives at most 20,000 things at once. */
const MOST_FACTS = 20

/** What an edge stands on: every claim with its sentence, who says it, how surely and as of when. */
export function EvidencePanel({ id, link }: { id: string; link: Link | undefined }) {
  const ids = link?.facts.map((fact) => fact.id) ?? []
  const answer = useAnswer(
    async (signal) => {
      const found = link ?? (await findLink(id, signal))
      return { link: found, facts: await findEvidence(found, signal) }
    },
    [id, ids.join()],
  )
  return (
    <div class="evidence" aria-busy={answer.isWaiting}>
      <Trouble answer={answer} />
      {answer.data && <Evidence {...answer.data} />}
    </div>
  )
}

function Evidence({ link, facts }: { link: Link; facts: readonly FactWithClaims[] }) {
  const { from, to, type, isDerived } = link
  const heading = useFocusHere<HTMLHeadingElement>()
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {from.name} <span class="verb">{verbOf(link)}</span> {type !== 'REPORTS' && to.name}
      </h1>
      {isDerived && <p class="quiet">Derived: it follows from what the articles say here.</p>}
      {facts.map((fact) => (
        <section key={fact.id}>
          <h2>{wordsOf(fact, verbOf(link))}</h2>
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
    </>
  )
}

/** "servers · billions of dollars a year"; with its verb where that is not the edge's, or where there is nothing else. */
function wordsOf({ type, status, product, role, amount, share, figure }: Fact, verb: string): string {
  const own = statedVerb(type, status)
  const said = [product, role, figure && `${figure.measure} ${figure.text}`, amount?.text, share?.text].filter(Boolean)
  return (own === verb && said.length > 0 ? said : [own, ...said]).join(' · ')
}

async function findEvidence({ facts }: Link, signal: AbortSignal): Promise<readonly FactWithClaims[]> {
  const ids = facts.slice(0, MOST_FACTS).map(({ id }) => id)
  const { nodes } = await ask<EvidenceAnswer>(EVIDENCE, { ids }, signal)
  return nodes.filter((fact) => fact !== null)
}
