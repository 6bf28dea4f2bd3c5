import { useAnswer } from './answer.ts'
import { ArticleLine } from './article-line.tsx'
import { ask } from './ask.ts'
import { Changes } from './changes.tsx'
import { STORY, type StoryAnswer } from './company-questions.ts'
import { ConcentrationChart } from './concentration-chart.tsx'
import { Timeline } from './timeline.tsx'
import { Trouble } from './trouble.tsx'

/** How a company's business is spread, what happened to it, and which articles speak of it. */
export function CompanyStory({ id }: { id: string }) {
  const answer = useAnswer((signal) => ask<StoryAnswer>(STORY, { id, name: id }, signal), [id])
  const { node, articles } = answer.data ?? {}
  return (
    <div aria-busy={answer.isWaiting}>
      <Trouble answer={answer} />
      {node && (
        <>
          <ConcentrationChart concentration={node.concentration} />
          <Timeline timeline={node.timeline} />
          <Changes id={id} newest={node.timeline.nodes.at(-1)?.date} />
        </>
      )}
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
