import { useAnswer } from './answer.ts'
import { ArticleLine } from './article-line.tsx'
import { ask } from './ask.ts'
import { Changes } from './changes.tsx'
import { COMPANY, type Company, type CompanyAnswer, ROLES, type Role } from './company-questions.ts'
import { ConcentrationChart } from './concentration-chart.tsx'
import { FactLine } from './fact-line.tsx'
import { NeighbourList } from './neighbour-list.tsx'
import { place } from './place.ts'
import type { Entity } from './questions.ts'
import { Timeline } from './timeline.tsx'
import { Trouble } from './trouble.tsx'
import { dayWords } from './words.ts'

/** What the graph knows about a company. */
export function CompanyPanel({ company }: { company: Entity }) {
  const { id } = company
  const { on } = place.value
  const answer = useAnswer((signal) => ask<CompanyAnswer>(COMPANY, { id, name: id, on }, signal), [id, on])
  const { node, articles } = answer.data ?? {}
  return (
    <div class="company" aria-busy={answer.isWaiting}>
      <Trouble answer={answer} />
      {node && <Known company={node} id={id} />}
      {articles && articles.nodes.length > 0 && (
        <section>
          <h2>
            Articles <span class="quiet">{articles.totalCount}</span>
          </h2>
          <ul class="articles">
            {articles.nodes.map((article) => (
              <ArticleLine key={article.id} article={article} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function Known({ company, id }: { company: Company; id: string }) {
  const { aliases, headquarters, concentration, timeline } = company
  return (
    <>
      {aliases.length > 0 && <p class="quiet">also {aliases.join(', ')}</p>}
      {headquarters && <p class="quiet">in {headquarters.name}</p>}
      {(Object.keys(ROLES) as Role[]).map((role) => (
        <NeighbourList key={role} title={ROLES[role]} neighbours={company[role]} />
      ))}
      <Spend spend={company.spend} />
      <ConcentrationChart concentration={concentration} />
      <Timeline timeline={timeline} />
      <Changes id={id} newest={timeline.nodes.at(-1)?.date} />
    </>
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
