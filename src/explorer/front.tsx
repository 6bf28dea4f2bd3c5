import { useAnswer } from './answer.ts'
import { ArticleLine } from './article-line.tsx'
import { ask } from './ask.ts'
import { Link } from './link.tsx'
import { LOAD, placeOf } from './place.ts'
import { START, type StartAnswer } from './questions.ts'
import { Trouble } from './trouble.tsx'

/** Where one starts: what there is, on whom most depend, what came last. */
export function Front() {
  const answer = useAnswer((signal) => ask<StartAnswer>(START, {}, signal), [])
  return (
    <main class="sheet front" aria-busy={answer.isWaiting}>
      <h1>Which company depends on which, according to the news</h1>
      <p class="lead">Every line of the graph opens to the sentence that says so. Search a company above.</p>
      <Trouble answer={answer} />
      {answer.data && (answer.data.counts.articles > 0 ? <Known {...answer.data} /> : <Nothing />)}
    </main>
  )
}

function Known({ counts, hubs, articles }: StartAnswer) {
  const most = Math.max(...hubs.map(({ dependents }) => dependents), 1)
  return (
    <>
      <p class="quiet counts">
        {counts.articles} articles of {counts.publishers} publishers · {counts.claims} claims · {counts.organizations}{' '}
        companies
      </p>
      <div class="columns">
        <section>
          <h2>Most depended upon</h2>
          <ol class="hubs">
            {hubs.map(({ company, dependents }) => (
              <li key={company.id}>
                <Link to={placeOf(company.id)}>{company.name}</Link>
                <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={(100 * dependents) / most} height="8" />
                </svg>
                <span class="number" title="How many buy from it or use it">
                  {dependents}
                </span>
              </li>
            ))}
          </ol>
        </section>
        <section>
          <h2>Newest articles</h2>
          <ul class="articles">
            {articles.nodes.map((article) => (
              <ArticleLine key={article.id} article={article} />
            ))}
          </ul>
          <p>
            <Link to={LOAD}>Load another</Link>
          </p>
        </section>
      </div>
    </>
  )
}

function Nothing() {
  return (
    <div class="nothing-yet">
      <h2>Nothing has been loaded yet</h2>
      <p>
        <Link to={LOAD}>Load an article</Link> from here, or load many with <code>wiregraph load news/</code>.
        <br />
        <code>npm run demo</code> loads the example corpus.
      </p>
    </div>
  )
}
