import { useEffect } from 'preact/hooks'
import { ArticlePage } from './article-page.tsx'
import { keyWanted } from './ask.ts'
import { Front } from './front.tsx'
import { GraphPage } from './graph-page.tsx'
import { KeyForm } from './key-form.tsx'
import { Link } from './link.tsx'
import { LoadPage } from './load-page.tsx'
import { FRONT, followAddress, LOAD, place, REVIEW } from './place.ts'
import { ReviewPage } from './review-page.tsx'
import { SearchBox } from './search-box.tsx'

followAddress()

/** The whole page. */
export function App() {
  const { isLoading, isReviewing } = place.value
  return (
    <>
      <header class="head">
        <Link class="wordmark" to={FRONT}>
          Wiregraph
        </Link>
        <SearchBox />
        <nav aria-label="Pages">
          <Link to={LOAD} isHere={isLoading}>
            Load an article
          </Link>
          <Link to={REVIEW} isHere={isReviewing}>
            Review
          </Link>
          <a href="/graphql">GraphQL</a>
        </nav>
      </header>
      {keyWanted.value ? <KeyForm /> : <View />}
    </>
  )
}

function View() {
  const { company, article, isLoading, isReviewing } = place.value
  const isUntitled = !company && !article && !isReviewing
  useEffect(() => {
    if (isUntitled) document.title = 'Wiregraph'
  }, [isUntitled])
  if (company) return <GraphPage />
  if (article) return <ArticlePage key={article} id={article} />
  if (isLoading) return <LoadPage />
  if (isReviewing) return <ReviewPage />
  return <Front />
}
