import { Link, OutLink } from './link.tsx'
import { Marked } from './marked.tsx'
import { place, placeOfArticle } from './place.ts'
import type { ArticleHead, Claim } from './questions.ts'
import { ReviewForm } from './review-form.tsx'
import { dayWords, percent, statedVerb, suretyOf } from './words.ts'

interface ClaimCardProps {
  readonly claim: Claim
  readonly article?: ArticleHead
  /** Why a person should look at it. */
  readonly why?: string
  /** How the form that takes a person's word on it stands. */
  readonly review?: 'closed' | 'queue' | 'none'
}

/** What one sentence says: the sentence with its words marked, who says it, how surely, as of when. */
export function ClaimCard({ claim, article, why, review = 'closed' }: ClaimCardProps) {
  const { evidence } = claim
  return (
    <li class="claim">
      <Sentence claim={claim} />
      {why && (
        <p>
          <b>{claim.subject.name}</b> {statedVerb(claim.type, claim.status)} <b>{claim.object?.name}</b>
          <span class="quiet"> · {why}</span>
        </p>
      )}
      <p class="surety">
        {suretyOf(claim)}
        {claim.attribution && <> · according to {claim.attribution.text}</>}
        {claim.asOf && <> · {claim.asOf.text}</>}
      </p>
      <Said claim={claim} />
      {article && (
        <p class="source">
          <Link to={placeOfArticle(article.id, claim.id, place.value)}>{article.title ?? 'The article'}</Link>
          {article.publisher && <> · {article.publisher}</>}
          {article.publishedOn && <> · {dayWords(article.publishedOn)}</>}
          {article.url && (
            <>
              {' '}
              · <OutLink address={article.url}>original</OutLink>
            </>
          )}
        </p>
      )}
      <p class="rule" title={`Characters ${evidence.start} to ${evidence.end}`}>
        {percent(claim.score)} sure · read by the rule {claim.ruleId}
      </p>
      {review !== 'none' && <ReviewForm claim={claim} isInQueue={review === 'queue'} />}
    </li>
  )
}

function Sentence({ claim: { evidence } }: { claim: Claim }) {
  const { sentence, subjectSpan, objectSpan } = evidence
  const marks = [
    { ...subjectSpan, name: 'subject' },
    { ...objectSpan, name: 'object' },
    { start: evidence.start, end: evidence.end, name: 'quote' },
  ]
  return (
    <blockquote>
      <Marked text={sentence.text} offset={sentence.start} marks={marks} />
    </blockquote>
  )
}

function Said({ claim: { amount, share, figure, role } }: { claim: Claim }) {
  const said = [amount?.text, share?.text, figure && `${figure.measure}: ${figure.text}`, role].filter(Boolean)
  return said.length > 0 ? <p class="said">{said.join(' · ')}</p> : null
}
