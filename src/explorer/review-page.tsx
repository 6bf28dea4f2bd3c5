import { useEffect } from 'preact/hooks'
import { Alike } from './alike.tsx'
import { useAnswer } from './answer.ts'
import { ask } from './ask.ts'
import { ClaimCard } from './claim.tsx'
import { Decided } from './decided.tsx'
import { YourName } from './deciding.tsx'
import { Decisions } from './decisions.tsx'
import { QUEUE, type Question, type QueueAnswer } from './review-questions.ts'
import { Trouble } from './trouble.tsx'

/** Of each kind; whatever is decided makes room for more. */
const SHOWN = 10

const KINDS = {
  SAME_COMPANY: 'Are they one company?',
  WHO_IS_MEANT: 'Who is meant?',
  IS_IT_SO: 'Does the sentence say so?',
} as const

/** What a person should look at: companies that may be one, unsure identities, doubtful claims. */
export function ReviewPage() {
  const answer = useAnswer((signal) => ask<QueueAnswer>(QUEUE, { first: SHOWN }, signal), [])
  const questions = answer.data?.reviewQueue
  useEffect(() => {
    document.title = 'Review · Wiregraph'
  }, [])
  return (
    <main class="sheet queue" aria-busy={answer.isWaiting}>
      <h1>Review</h1>
      <p class="quiet">
        What a person should look at, the {SHOWN} foremost of each kind. Every decision is kept with who made it, and
        can be undone.
      </p>
      <div class="review who">
        <YourName />
      </div>
      <Decided />
      <Trouble answer={answer} />
      {questions?.length === 0 && <p>There is nothing to decide.</p>}
      {(Object.keys(KINDS) as Question['kind'][]).map((kind) => {
        const asked = questions?.filter((question) => question.kind === kind) ?? []
        return (
          asked.length > 0 && (
            <section key={kind}>
              <h2>{KINDS[kind]}</h2>
              <ul class="claims">
                {asked.map((question) =>
                  kind === 'SAME_COMPANY' ? (
                    <Alike key={keyOf(question)} question={question} />
                  ) : (
                    <Doubtful key={keyOf(question)} question={question} />
                  ),
                )}
              </ul>
            </section>
          )
        )
      })}
      <Decisions />
    </main>
  )
}

function keyOf({ entities, claims }: Question): string {
  return JSON.stringify([...entities, ...claims].map(({ id }) => id))
}

function Doubtful({ question: { why, claims } }: { question: Question }) {
  const [asked] = claims
  if (!asked) return null
  const { article, ...claim } = asked
  return <ClaimCard claim={claim} article={article} why={why} review="queue" />
}
