import { useState } from 'preact/hooks'
import type { Company, TimelineEntry } from './company-questions.ts'
import { FactLine } from './fact-line.tsx'
import { dayWords } from './words.ts'

const EVENTS: Readonly<Record<TimelineEntry['event'], string>> = {
  HAPPENED: 'happened',
  BEGAN: 'began',
  ENDED: 'ended',
  REPORTED: 'reported',
  FIRST_SEEN: 'first reported',
}
const SHORT = 6

/** What happened to a company, the latest first. */
export function Timeline({ timeline }: Pick<Company, 'timeline'>) {
  const [isWhole, setWhole] = useState(false)
  const entries = timeline.nodes.toReversed()
  if (entries.length === 0) return null
  return (
    <section>
      <h2>
        Timeline <span class="quiet">{timeline.totalCount}</span>
      </h2>
      <ol class="timeline">
        {(isWhole ? entries : entries.slice(0, SHORT)).map(({ date, event, fact }) => (
          <li key={`${fact.id} ${event}`}>
            <time dateTime={date}>{dayWords(date)}</time>
            <FactLine fact={fact}>{EVENTS[event]}</FactLine>
          </li>
        ))}
      </ol>
      {!isWhole && entries.length > SHORT && (
        <button type="button" onClick={() => setWhole(true)}>
          Show {entries.length - SHORT} more
        </button>
      )}
    </section>
  )
}
