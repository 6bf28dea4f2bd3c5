import { useEffect, useRef } from 'preact/hooks'
import { Marked } from './marked.tsx'
import type { Mark } from './pieces.ts'
import type { ArticleAnswer, Claim } from './questions.ts'
import { type Stretch, stretchesOf } from './stretches.ts'

interface ArticleTextProps {
  readonly article: ArticleAnswer['article']
  /** Id of the claim to show. */
  readonly chosen: string | null
  readonly choose: (claim: string) => void
}

/** The text of an article: names underlined, what carries claims shaded. A click there shows the claims. */
export function ArticleText({ article, chosen, choose }: ArticleTextProps) {
  const { text, mentions, claims } = article
  const shown = useRef<HTMLSpanElement>(null)
  const claim = claims.nodes.find(({ id }) => id === chosen)
  useEffect(() => shown.current?.scrollIntoView({ block: 'center' }), [chosen])
  if (text === null) return <Sentences claims={claims.nodes} />
  const marks: Mark[] = [
    ...mentions.map(({ start, end, entities }) => ({ start, end, name: `mention ${entities[0]?.kind ?? ''}` })),
    ...(claim ? marksOf(claim) : []),
  ]
  return (
    <div class="text">
      {stretchesOf(text, claims.nodes).map((stretch) => {
        const { start, end, claims } = stretch
        const words = <Marked text={text.slice(start, end)} offset={start} marks={within(marks, stretch)} />
        if (claims.length === 0) return words
        const isShown = claims.some(({ id }) => id === chosen)
        return (
          // biome-ignore lint/a11y/useSemanticElements: a button element does not break over lines as words do
          <span
            key={start}
            ref={isShown ? shown : null}
            role="button"
            tabIndex={0}
            class={isShown ? 'stretch shown' : 'stretch'}
            aria-pressed={isShown}
            title={claims.length === 1 ? '1 claim' : `${claims.length} claims`}
            onClick={() => choose(next(claims, chosen))}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return
              event.preventDefault()
              choose(next(claims, chosen))
            }}
          >
            {words}
          </span>
        )
      })}
    </div>
  )
}

/** Of several claims in one stretch, each click shows another. */
function next(claims: readonly Claim[], chosen: string | null): string {
  const at = claims.findIndex(({ id }) => id === chosen)
  return claims[(at + 1) % claims.length]!.id
}

function within(marks: readonly Mark[], { start, end }: Stretch): Mark[] {
  return marks.filter((mark) => mark.start < end && mark.end > start)
}

function marksOf({ evidence: { subjectSpan, objectSpan } }: Claim): Mark[] {
  return [
    { ...subjectSpan, name: 'subject' },
    { ...objectSpan, name: 'object' },
  ]
}

/** Articles that were loaded before texts were kept: their sentences with claims. */
function Sentences({ claims }: { claims: readonly Claim[] }) {
  const sentences = new Map(claims.map(({ evidence: { sentence } }) => [sentence.start, sentence.text]))
  return (
    <div class="text">
      <p class="quiet">The graph has only those sentences of this article that carry claims.</p>
      {[...sentences].map(([start, words]) => (
        <p key={start}>{words}</p>
      ))}
    </div>
  )
}
