import { useEffect } from 'preact/hooks'
import { useAnswer } from './answer.ts'
import { ArticleText } from './article-text.tsx'
import { ask } from './ask.ts'
import { ClaimCard } from './claim.tsx'
import { Decided } from './decided.tsx'
import { FactLine } from './fact-line.tsx'
import { OutLink } from './link.tsx'
import { go, place } from './place.ts'
import { ARTICLE, type ArticleAnswer, type Claim } from './questions.ts'
import { Trouble } from './trouble.tsx'
import { dayWords, noClaimsWords } from './words.ts'

/** An article: its text with all that is marked in it, and beside it what it claims. */
export function ArticlePage({ id }: { id: string }) {
  const answer = useAnswer((signal) => ask<ArticleAnswer>(ARTICLE, { id }, signal), [id])
  const article = answer.data?.article
  useEffect(() => {
    if (article) document.title = `${article.title ?? 'Article'} · Wiregraph`
  }, [article])
  return (
    <main class="article-page" aria-busy={answer.isWaiting}>
      <Trouble answer={answer} />
      {article && !answer.refusal && <Read article={article} />}
    </main>
  )
}

function Read({ article }: { article: ArticleAnswer['article'] }) {
  const { title, author, publisher, publishedOn, url, claims } = article
  const source = [author, publisher, publishedOn && dayWords(publishedOn)].filter(Boolean).join(' · ')
  const { claim: chosen } = place.value
  return (
    <>
      <article>
        <h1>{title ?? 'Untitled article'}</h1>
        <p class="quiet">
          {source} {url && <OutLink address={url}>original</OutLink>}
        </p>
        <ArticleText article={article} chosen={chosen} choose={(claim) => go({ claim })} />
      </article>
      <aside class="panel" aria-label="Claims">
        <Decided />
        <h2>
          {claims.totalCount} {claims.totalCount === 1 ? 'claim' : 'claims'}
        </h2>
        {claims.totalCount === 0 && <p class="quiet">{noClaimsWords(article)}</p>}
        <ul class="claims">
          {claims.nodes.map((claim) => (
            <Said key={claim.id} claim={claim} isChosen={claim.id === chosen} />
          ))}
        </ul>
      </aside>
    </>
  )
}

function Said({ claim, isChosen }: { claim: Claim; isChosen: boolean }) {
  const status = claim.polarity === 'NEGATIVE' ? 'DENIED' : STATUSES[claim.modality]
  const fact = {
    ...claim,
    status: status === 'CURRENT' ? claim.status : status,
    product: null,
    amountPerYear: null,
    confidence: claim.score,
    sourceCount: 1,
    lastSeen: null,
  } as const
  return (
    <li class={isChosen ? 'chosen' : undefined} id={`claim-${claim.id}`}>
      <FactLine fact={fact} />
      {isChosen ? (
        <ul>
          <ClaimCard claim={claim} />
        </ul>
      ) : (
        <button type="button" class="plain" onClick={() => go({ claim: claim.id })}>
          Show in the text
        </button>
      )}
    </li>
  )
}

const STATUSES = {
  ASSERTED: 'CURRENT',
  ATTRIBUTED: 'CURRENT',
  HEDGED: 'HEDGED',
  PLANNED: 'PLANNED',
  QUESTIONED: 'QUESTIONED',
} as const
