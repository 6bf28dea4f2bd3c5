import { FactLine } from './fact-line.tsx'
import { Link } from './link.tsx'
import type { Loaded } from './load-questions.ts'
import { placeOf, placeOfArticle } from './place.ts'
import type { Entity, FactBetween } from './questions.ts'
import { noClaimsWords } from './words.ts'

const OUTCOMES: Readonly<Record<Loaded['outcome'], string>> = {
  NEW: 'is in the graph',
  UNCHANGED: 'was in the graph already: nothing has changed',
  CHANGED: 'has taken the place of an earlier text',
}

/** What an article has added to the graph. */
export function LoadedArticle({ loaded }: { loaded: Loaded }) {
  const { outcome, article, claimsAdded, claimsRemoved, facts } = loaded
  const middle = busiest(facts.nodes)
  return (
    <>
      <h2>
        <Link to={placeOfArticle(article.id)}>{article.title ?? 'The article'}</Link> {OUTCOMES[outcome]}
      </h2>
      <p>
        {claimsAdded} {claimsAdded === 1 ? 'claim' : 'claims'} added
        {claimsRemoved > 0 && `, ${claimsRemoved} taken out`}.{' '}
        {middle && <Link to={placeOf(middle.id)}>See the graph of {middle.name}</Link>}
      </p>
      {facts.nodes.length === 0 && <p class="quiet">{noClaimsWords(article)}</p>}
      <ul class="facts">
        {facts.nodes.map((fact) => (
          <li key={fact.id}>
            <FactLine fact={fact} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** The company of which an article says most. */
function busiest(facts: readonly FactBetween[]): Entity | undefined {
  const ends = facts.flatMap(({ subject, object }) => (object ? [subject, object] : [subject]))
  const companies = ends.filter(({ kind }) => kind === 'ORGANIZATION')
  const count = (entity: Entity) => companies.filter(({ id }) => id === entity.id).length
  return companies.toSorted((a, b) => count(b) - count(a))[0]
}
