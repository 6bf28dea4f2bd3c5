import { Link } from './link.tsx'
import { place, placeOfArticle } from './place.ts'
import type { ArticleHead } from './questions.ts'
import { dayWords } from './words.ts'

/** An article in a list: headline, publisher, day. */
export function ArticleLine({ article: { id, title, publisher, publishedOn } }: { article: ArticleHead }) {
  const source = [publisher, publishedOn && dayWords(publishedOn)].filter(Boolean).join(' · ')
  return (
    <li>
      <Link to={placeOfArticle(id, null, place.value)}>{title ?? 'Untitled article'}</Link>
      {source && <span class="quiet"> {source}</span>}
    </li>
  )
}
